import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Po „{$after}” i przed „{$before}”: czy chcą Państwo opowiedzieć coś z tamtego czasu? Nie trzeba.',
  'own.question-after': 'Po „{$after}”: czy chcą Państwo opowiedzieć coś z tamtego czasu? Nie trzeba.',
  'own.question-before': 'Przed „{$before}”: czy chcą Państwo opowiedzieć coś z tamtego czasu? Nie trzeba.',
  'own.question-open': 'Czy chcą Państwo opowiedzieć coś z tamtego czasu? Nie trzeba.',
  'own.question-why':
    'Pytamy, bo o tamtym czasie nikt nam jeszcze nie opowiedział. Może nam to pomóc zrozumieć Państwa zdrowie.',
  'own.question-before-or-after': '{$piece} i {$landmark}: co było wcześniej, a co później? Nie trzeba odpowiadać.',
  'own.question-cue': 'Wróćmy myślą do tego: {$other}. Czy już wtedy było to: {$piece}? Nie trzeba odpowiadać.',
  'own.question-why-when': 'Pytamy, bo jeden czas może przypomnieć inny. Może nam to pomóc zrozumieć Państwa zdrowie.',
}

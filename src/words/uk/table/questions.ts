import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Після «{$after}» і до «{$before}»: хочете щось розповісти про той час? Можна й не розповідати.',
  'own.question-after': 'Після «{$after}»: хочете щось розповісти про той час? Можна й не розповідати.',
  'own.question-before': 'До «{$before}»: хочете щось розповісти про той час? Можна й не розповідати.',
  'own.question-open': 'Хочете щось розповісти про той час? Можна й не розповідати.',
  'own.question-why':
    'Ми питаємо, бо про той час нам іще ніхто не розповів. Це може допомогти нам зрозуміти ваше здоров’я.',
  'own.question-before-or-after':
    '{$piece} і {$landmark}: що, як на вас, було раніше, що пізніше? Можна й не відповідати.',
  'own.question-cue': 'Згадайте той час: {$other}. Чи було тоді вже це: {$piece}? Можна й не відповідати.',
  'own.question-why-when':
    'Ми питаємо, бо один час може нагадати про інший. Це може допомогти нам зрозуміти ваше здоров’я.',
}

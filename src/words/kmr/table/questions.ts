import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'Piştî “{$after}” û berî “{$before}”: hûn dixwazin ji wê demê tiştekî bêjin? Ne lazim e.',
  'own.question-after': 'Piştî “{$after}”: hûn dixwazin ji wê demê tiştekî bêjin? Ne lazim e.',
  'own.question-before': 'Berî “{$before}”: hûn dixwazin ji wê demê tiştekî bêjin? Ne lazim e.',
  'own.question-open': 'Hûn dixwazin ji wê demê tiştekî bêjin? Ne lazim e.',
  'own.question-why':
    'Em dipirsin ji ber ku hê kesî ew dem ji me re negotiye. Dikare alîkariya me bike ku em tenduristiya we fêm bikin.',
  'own.question-before-or-after': 'Li gorî we {$piece} berî {$landmark} bû an piştî wê? Ne lazim e.',
  'own.question-cue': 'Li vê demê bifikirin: {$other}. Wê demê {$piece} hebû? Ne lazim e.',
  'own.question-why-when':
    'Em dipirsin ji ber ku demek dikare demek din bîne bîra mirov. Dikare alîkariya me bike ku em tenduristiya we fêm bikin.',
}

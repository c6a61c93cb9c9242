/** What a professional may ask about a time nobody told of, in the words of both. */
export const questions = {
  'own.question-between':
    'After “{$after}” and before “{$before}”: would you like to tell something from that time? You need not.',
  'own.question-after': 'After “{$after}”: would you like to tell something from that time? You need not.',
  'own.question-before': 'Before “{$before}”: would you like to tell something from that time? You need not.',
  'own.question-open': 'Would you like to tell something from that time? You need not.',
  'own.question-why': 'We ask because nobody has told us of that time yet. It may help us understand your health.',
  'own.question-before-or-after': 'Was {$piece} before or after {$landmark}, do you think? You need not.',
  'own.question-cue': 'Think back to {$other}. Was {$piece} already so? You need not.',
  'own.question-why-when': 'We ask because one time can bring another to mind. It may help us understand your health.',
} as const

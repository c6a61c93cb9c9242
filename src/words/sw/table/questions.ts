import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Baada ya “{$after}” na kabla ya “{$before}”: ungependa kueleza kitu cha wakati huo? Si lazima.',
  'own.question-after': 'Baada ya “{$after}”: ungependa kueleza kitu cha wakati huo? Si lazima.',
  'own.question-before': 'Kabla ya “{$before}”: ungependa kueleza kitu cha wakati huo? Si lazima.',
  'own.question-open': 'Ungependa kueleza kitu cha wakati huo? Si lazima.',
  'own.question-why': 'Tunauliza kwa sababu bado hakuna aliyetueleza wakati huo. Inaweza kutusaidia kuelewa afya yako.',
  'own.question-before-or-after': '{$piece}: unafikiri ilikuwa kabla au baada ya {$landmark}? Si lazima.',
  'own.question-cue': 'Kumbuka wakati huu: {$other}. Je, {$piece} ilikuwepo tayari? Si lazima.',
  'own.question-why-when':
    'Tunauliza kwa sababu wakati mmoja unaweza kukumbusha mwingine. Inaweza kutusaidia kuelewa afya yako.',
}

import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Jak się tłumaczy',
  'interpreting.renders-now': 'teraz tłumaczy',
  'way.consecutive': 'jedno po drugim',
  'way.simultaneous': 'jednocześnie',
  'terms.in': 'Słowo, język: {$language}',
  'terms.before': 'Słowa z wcześniejszych wizyt',
}

import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Kako se prevodi',
  'interpreting.renders-now': 'sada prevodi',
  'way.consecutive': 'jedan za drugim',
  'way.simultaneous': 'u isto vrijeme',
  'terms.in': 'Riječ, jezik: {$language}',
  'terms.before': 'Riječi iz ranijih posjeta',
}

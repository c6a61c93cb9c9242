import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Çawa tê wergerandin',
  'interpreting.renders-now': 'niha werdigerîne',
  'way.consecutive': 'yek li pey yekî',
  'way.simultaneous': 'di heman demê de',
  'terms.in': 'Peyv bi {$language}',
  'terms.before': 'Peyvên hevdîtinên berê',
}

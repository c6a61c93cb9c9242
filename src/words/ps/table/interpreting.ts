import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'ترجماني څنګه کېږي',
  'interpreting.renders-now': 'اوس ترجماني کوي',
  'way.consecutive': 'یو په بل پسې',
  'way.simultaneous': 'په عین وخت کې',
  'terms.in': 'کلمه په {$language}',
  'terms.before': 'د مخکنیو لیدنو کلمې',
}

import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Sådan bliver der tolket',
  'interpreting.renders-now': 'tolker nu',
  'way.consecutive': 'en ad gangen',
  'way.simultaneous': 'på samme tid',
  'terms.in': 'Ordet på {$language}',
  'terms.before': 'Ord fra tidligere besøg',
}

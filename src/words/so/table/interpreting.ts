import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Sida loo turjumayo',
  'interpreting.renders-now': 'hadda turjumaya',
  'way.consecutive': 'mid mid',
  'way.simultaneous': 'isku mar',
  'terms.in': 'Ereyga, {$language}',
  'terms.before': 'Ereyada booqashooyinkii hore',
}

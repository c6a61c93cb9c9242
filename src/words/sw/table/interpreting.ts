import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Jinsi inavyotafsiriwa',
  'interpreting.renders-now': 'anatafsiri sasa',
  'way.consecutive': 'mmoja baada ya mwingine',
  'way.simultaneous': 'kwa wakati mmoja',
  'terms.in': 'Neno kwa {$language}',
  'terms.before': 'Maneno ya ziara zilizopita',
}

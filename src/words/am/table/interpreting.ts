import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'እንዴት እንደሚተረጎም',
  'interpreting.renders-now': 'አሁን የሚተረጉም',
  'way.consecutive': 'ተራ በተራ',
  'way.simultaneous': 'በአንድ ጊዜ',
  'terms.in': 'ቃሉ በ{$language}',
  'terms.before': 'ያለፉ ጉብኝቶች ቃላት',
}

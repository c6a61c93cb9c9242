import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Как переводят',
  'interpreting.renders-now': 'переводит сейчас',
  'way.consecutive': 'по очереди',
  'way.simultaneous': 'одновременно',
  'terms.in': 'Слово, язык: {$language}',
  'terms.before': 'Слова прошлых встреч',
}

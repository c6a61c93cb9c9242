import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Як перекладають',
  'interpreting.renders-now': 'перекладає зараз',
  'way.consecutive': 'по черзі',
  'way.simultaneous': 'одночасно',
  'terms.in': 'Слово, мова: {$language}',
  'terms.before': 'Слова попередніх зустрічей',
}

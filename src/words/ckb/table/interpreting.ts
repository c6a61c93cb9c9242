import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'چۆن وەردەگێڕدرێت',
  'interpreting.renders-now': 'ئێستا وەردەگێڕێت',
  'way.consecutive': 'یەک لە دوای یەک',
  'way.simultaneous': 'لە هەمان کاتدا',
  'terms.in': 'وشەکە بە {$language}',
  'terms.before': 'وشەکانی سەردانەکانی پێشوو',
}

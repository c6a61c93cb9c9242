import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'كيف تجري الترجمة',
  'interpreting.renders-now': 'يترجم الآن',
  'way.consecutive': 'واحد بعد الآخر',
  'way.simultaneous': 'في الوقت نفسه',
  'terms.in': 'الكلمة، اللغة: {$language}',
  'terms.before': 'كلمات من زيارات سابقة',
}

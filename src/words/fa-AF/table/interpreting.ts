import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'چطور ترجمانی می‌شود',
  'interpreting.renders-now': 'حالا ترجمانی می‌کند',
  'way.consecutive': 'یکی پشت دیگر',
  'way.simultaneous': 'در عین وقت',
  'terms.in': 'کلمه به {$language}',
  'terms.before': 'کلمه‌های ملاقات‌های پیشتر',
}

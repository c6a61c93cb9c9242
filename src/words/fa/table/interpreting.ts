import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'چگونه ترجمه می‌شود',
  'interpreting.renders-now': 'الان ترجمه می‌کند',
  'way.consecutive': 'یکی بعد از دیگری',
  'way.simultaneous': 'هم‌زمان',
  'terms.in': 'کلمه به {$language}',
  'terms.before': 'کلمه‌های دیدارهای پیش',
}

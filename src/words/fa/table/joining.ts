import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'یک صفحهٔ دیگر',
  'join.whose': 'چه کسی پای آن می‌نشیند؟',
  'join.everybody': 'همه',
  'join.open': 'این صفحه را آنجا باز کنید و این عددها را بزنید.',
  'join.soon-over': 'عددها دو دقیقه و یک بار کار می‌کنند.',
  'reason.only-at-the-shared-table': 'این کار سر میز مشترک انجام می‌شود.',
}

import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'یک صفحهٔ دیگر',
  'join.whose': 'کی پیش آن می‌نشیند؟',
  'join.everybody': 'همه',
  'join.open': 'این صفحه را آن‌جا باز کنید و این نمبرها را بزنید.',
  'join.soon-over': 'نمبرها دو دقیقه و یک بار کار می‌دهند.',
  'reason.only-at-the-shared-table': 'این کار سر میز مشترک می‌شود.',
}

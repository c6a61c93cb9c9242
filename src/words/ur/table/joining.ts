import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'ایک اور اسکرین',
  'join.whose': 'اس پر کون بیٹھے گا؟',
  'join.everybody': 'سب',
  'join.open': 'وہاں یہ صفحہ کھولیں اور یہ نمبر چھوئیں۔',
  'join.soon-over': 'نمبر دو منٹ تک، ایک بار چلتے ہیں۔',
  'reason.only-at-the-shared-table': 'یہ مشترکہ میز پر ہوتا ہے۔',
}

import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Thêm một màn hình',
  'join.whose': 'Ai ngồi trước đó?',
  'join.everybody': 'Mọi người',
  'join.open': 'Mở trang này ở đó và chạm các số này.',
  'join.soon-over': 'Các số dùng được trong hai phút, một lần.',
  'reason.only-at-the-shared-table': 'Việc này làm tại bàn chung.',
}

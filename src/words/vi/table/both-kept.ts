import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Đã nói hai lần. Cả hai đều được giữ.',
  'both.by': '{$name}, {$day}. {$hand} ghi lại.',
  'both.aside': 'Đã để sang một bên. {$name}, {$day}. {$hand} ghi lại.',
  'both.up': 'Đã lấy ra lại. {$name}, {$day}. {$hand} ghi lại.',
  'both.mine': 'Tôi nói như thế này',
  'both.so': 'Là như thế này',
  'both.orders': 'Đã xếp thứ tự hai lần. Cả hai đều được giữ.',
  'both.lies': 'Như đang xếp bây giờ',
  'both.other': 'Thứ tự kia',
  'both.this-order': 'Theo thứ tự này',
}

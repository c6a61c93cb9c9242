import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'قيل مرّتين. والقولان باقيان.',
  'both.by': '{$name}، {$day}. كتابة: {$hand}.',
  'both.aside': 'وُضع جانبًا. {$name}، {$day}. كتابة: {$hand}.',
  'both.up': 'أُعيد إلى القائمة. {$name}، {$day}. كتابة: {$hand}.',
  'both.mine': 'هكذا أقولها أنا',
  'both.so': 'هكذا هو الأمر',
  'both.orders': 'رُتِّبت القائمة مرّتين. والترتيبان باقيان.',
  'both.lies': 'كما هي الآن',
  'both.other': 'الترتيب الآخر',
  'both.this-order': 'بهذا الترتيب',
}

import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'دو بار گفته شد. هر دو می‌ماند.',
  'both.by': '{$name}، {$day}. نوشتهٔ {$hand}.',
  'both.aside': 'یک‌سو گذاشته شد. {$name}، {$day}. نوشتهٔ {$hand}.',
  'both.up': 'دوباره گرفته شد. {$name}، {$day}. نوشتهٔ {$hand}.',
  'both.mine': 'من این رقم می‌گویم',
  'both.so': 'همین رقم است',
  'both.orders': 'دو بار به ترتیب مانده شد. هر دو می‌ماند.',
  'both.lies': 'همان رقم که حالا است',
  'both.other': 'ترتیب دیگر',
  'both.this-order': 'به همین ترتیب',
}

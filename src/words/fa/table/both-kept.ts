import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'دو بار گفته شد. هر دو می‌ماند.',
  'both.by': '{$name}، {$day}. نوشتهٔ {$hand}.',
  'both.aside': 'کنار گذاشته شد. {$name}، {$day}. نوشتهٔ {$hand}.',
  'both.up': 'دوباره برداشته شد. {$name}، {$day}. نوشتهٔ {$hand}.',
  'both.mine': 'من این‌طور می‌گویم',
  'both.so': 'این‌طور است',
  'both.orders': 'دو بار به ترتیب چیده شد. هر دو می‌ماند.',
  'both.lies': 'همان‌طور که حالا هست',
  'both.other': 'ترتیب دیگر',
  'both.this-order': 'به این ترتیب',
}

import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'دوه ځله وویل شول. دواړه پاتې دي.',
  'both.by': '{$name}، {$day}. لیکونکی: {$hand}.',
  'both.aside': 'یوې خوا ته کېښودل شو. {$name}، {$day}. لیکونکی: {$hand}.',
  'both.up': 'بیا راواخیستل شو. {$name}، {$day}. لیکونکی: {$hand}.',
  'both.mine': 'زه یې داسې وایم',
  'both.so': 'همداسې ده',
  'both.orders': 'دوه ځله په ترتیب کېښودل شو. دواړه پاتې دي.',
  'both.lies': 'لکه اوس چې پراته دي',
  'both.other': 'بل ترتیب',
  'both.this-order': 'په دې ترتیب',
}

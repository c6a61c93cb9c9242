import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'İki kez söylendi. İkisi de duruyor.',
  'both.by': '{$name}, {$day}. Yazan: {$hand}.',
  'both.aside': 'Kenara kondu. {$name}, {$day}. Yazan: {$hand}.',
  'both.up': 'Yeniden alındı. {$name}, {$day}. Yazan: {$hand}.',
  'both.mine': 'Ben böyle söylüyorum',
  'both.so': 'Böyle',
  'both.orders': 'İki kez sıralandı. İki sıra da duruyor.',
  'both.lies': 'Şimdi durduğu gibi',
  'both.other': 'Öteki sıra',
  'both.this-order': 'Bu sırayla',
}

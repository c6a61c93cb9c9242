import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Powiedziane dwa razy. Zostaje jedno i drugie.',
  'both.by': '{$name}, {$day}. Pisze: {$hand}.',
  'both.aside': 'Odłożono. {$name}, {$day}. Pisze: {$hand}.',
  'both.up': 'Wzięto znowu. {$name}, {$day}. Pisze: {$hand}.',
  'both.mine': 'Ja mówię tak',
  'both.so': 'Tak jest',
  'both.orders': 'Kolejność ułożona dwa razy. Zostają obie.',
  'both.lies': 'Tak, jak leży teraz',
  'both.other': 'Druga kolejność',
  'both.this-order': 'W tej kolejności',
}

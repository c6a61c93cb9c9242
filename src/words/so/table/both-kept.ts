import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Laba jeer ayaa la sheegay. Labaduba way jiraan.',
  'both.by': '{$name}, {$day}. Waxaa qoray gacanta {$hand}.',
  'both.aside': 'Dhinac ayaa la dhigay. {$name}, {$day}. Waxaa qoray gacanta {$hand}.',
  'both.up': 'Mar kale ayaa la soo qaaday. {$name}, {$day}. Waxaa qoray gacanta {$hand}.',
  'both.mine': 'Sidan ayaan u leeyahay',
  'both.so': 'Waa sidan',
  'both.orders': 'Laba jeer ayaa la kala horraysiiyay. Labaduba way jiraan.',
  'both.lies': 'Sida ay hadda tahay',
  'both.other': 'Kala horraysiinta kale',
  'both.this-order': 'Sidan u kala horraysii',
}

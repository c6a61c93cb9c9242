import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Rečeno dvaput. Ostaje i jedno i drugo.',
  'both.by': '{$name}, {$day}. Piše: {$hand}.',
  'both.aside': 'Ostavljeno sa strane. {$name}, {$day}. Piše: {$hand}.',
  'both.up': 'Opet uzeto. {$name}, {$day}. Piše: {$hand}.',
  'both.mine': 'Ja to kažem ovako',
  'both.so': 'Ovako je',
  'both.orders': 'Redoslijed je složen dvaput. Ostaju oba.',
  'both.lies': 'Kako sada stoji',
  'both.other': 'Drugi redoslijed',
  'both.this-order': 'Ovim redom',
}

import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Imesemwa mara mbili. Zote mbili zinabaki.',
  'both.by': '{$name}, {$day}. Imeandikwa na {$hand}.',
  'both.aside': 'Imewekwa kando. {$name}, {$day}. Imeandikwa na {$hand}.',
  'both.up': 'Imechukuliwa tena. {$name}, {$day}. Imeandikwa na {$hand}.',
  'both.mine': 'Mimi nasema hivi',
  'both.so': 'Ni hivi',
  'both.orders': 'Mpangilio umewekwa mara mbili. Yote miwili inabaki.',
  'both.lies': 'Kama ilivyo sasa',
  'both.other': 'Mpangilio mwingine',
  'both.this-order': 'Kwa mpangilio huu',
}

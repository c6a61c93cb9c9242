import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Du caran hat gotin. Herdu jî dimînin.',
  'both.by': '{$name}, {$day}. Bi destê {$hand} hat nivîsandin.',
  'both.aside': 'Hat danîn aliyekî. {$name}, {$day}. Bi destê {$hand} hat nivîsandin.',
  'both.up': 'Dîsa hat anîn. {$name}, {$day}. Bi destê {$hand} hat nivîsandin.',
  'both.mine': 'Ez wisa dibêjim',
  'both.so': 'Wisa ye',
  'both.orders': 'Du caran hat rêzkirin. Herdu rêz jî dimînin.',
  'both.lies': 'Wek niha',
  'both.other': 'Rêza din',
  'both.this-order': 'Bi vê rêzê',
}

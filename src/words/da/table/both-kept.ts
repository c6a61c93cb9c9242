import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Sagt to gange. Begge dele bliver stående.',
  'both.by': '{$name}, {$day}. Skrevet af {$hand}.',
  'both.aside': 'Lagt til side. {$name}, {$day}. Skrevet af {$hand}.',
  'both.up': 'Taget frem igen. {$name}, {$day}. Skrevet af {$hand}.',
  'both.mine': 'Sådan siger jeg det',
  'both.so': 'Sådan er det',
  'both.orders': 'Lagt i rækkefølge to gange. Begge bliver stående.',
  'both.lies': 'Som det ligger nu',
  'both.other': 'Den anden rækkefølge',
  'both.this-order': 'I denne rækkefølge',
}

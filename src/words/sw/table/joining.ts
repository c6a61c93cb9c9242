import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Skrini nyingine',
  'join.whose': 'Nani anaketi hapo?',
  'join.everybody': 'Wote',
  'join.open': 'Fungua ukurasa huu pale na uguse namba hizi.',
  'join.soon-over': 'Namba hufanya kazi dakika mbili, mara moja.',
  'reason.only-at-the-shared-table': 'Hili hufanywa kwenye meza ya pamoja.',
}

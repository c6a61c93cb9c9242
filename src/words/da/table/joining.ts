import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'En skærm mere',
  'join.whose': 'Hvem sidder ved den?',
  'join.everybody': 'Alle',
  'join.open': 'Åbn denne side dér, og tryk tallene.',
  'join.soon-over': 'Tallene gælder i to minutter, én gang.',
  'reason.only-at-the-shared-table': 'Det gør man ved det fælles bord.',
}

import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Jeszcze jeden ekran',
  'join.whose': 'Kto przy nim siedzi?',
  'join.everybody': 'Wszyscy',
  'join.open': 'Proszę otworzyć tam tę stronę i dotknąć tych cyfr.',
  'join.soon-over': 'Cyfry działają dwie minuty, jeden raz.',
  'reason.only-at-the-shared-table': 'To robi się przy wspólnym stole.',
}

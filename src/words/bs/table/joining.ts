import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Još jedan ekran',
  'join.whose': 'Ko sjedi za njim?',
  'join.everybody': 'Svi',
  'join.open': 'Otvorite tamo ovu stranicu i dodirnite ove brojeve.',
  'join.soon-over': 'Brojevi važe dvije minute, jednom.',
  'reason.only-at-the-shared-table': 'To se radi za zajedničkim stolom.',
}

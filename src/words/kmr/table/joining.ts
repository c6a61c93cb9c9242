import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Ekraneke din',
  'join.whose': 'Kî li ber rûdine?',
  'join.everybody': 'Her kes',
  'join.open': 'Li wir vê rûpelê vekin û destê xwe deynin ser van hejmaran.',
  'join.soon-over': 'Hejmar du deqe û carekê kar dikin.',
  'reason.only-at-the-shared-table': 'Ev li ser maseya hevpar tê kirin.',
}

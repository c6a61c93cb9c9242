import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Shaashad kale',
  'join.whose': 'Yaa fadhiya?',
  'join.everybody': 'Qof walba',
  'join.open': 'Halkaas ka fur boggan oo taabo tirooyinkan.',
  'join.soon-over': 'Tirooyinku waxay shaqeeyaan laba daqiiqo, hal mar.',
  'reason.only-at-the-shared-table': 'Tan waxaa lagu sameeyaa miiska la wadaago.',
}

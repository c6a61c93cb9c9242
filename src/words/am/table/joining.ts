import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'ሌላ ማያ',
  'join.whose': 'እዚያ ማን ይቀመጣል?',
  'join.everybody': 'ሁሉም',
  'join.open': 'እዚያ ይህን ገጽ ከፍተው እነዚህን ቁጥሮች ይንኩ።',
  'join.soon-over': 'ቁጥሮቹ ለሁለት ደቂቃ፣ አንድ ጊዜ ይሠራሉ።',
  'reason.only-at-the-shared-table': 'ይህ የሚደረገው በጋራው ጠረጴዛ ላይ ነው።',
}

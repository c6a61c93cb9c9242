import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'የሚጠብቀውን ይመልከቱ',
  'waits.title': 'እዚህ የሚጠብቀው',
  'waits.how': 'አውታረ መረብ እንደመጣ በራሱ ይላካል። እስከዚያ መመለስ ይቻላል።',
  'waits.none': 'ከእንግዲህ የሚጠብቅ የለም።',
  'waits.other': 'በጠረጴዛው ላይ አንድ ንክኪ',
  'waits.unheld': 'ይህ መሣሪያ የሚጠብቀውን መያዝ አይችልም። እስኪላክ ይህን ገጽ ክፍት ይተዉት።',
  'waits.sealed': 'ቀደም ሲል እዚህ የተነገረ ነገር ገና አልተላከም። ታሽጓል፤ ክሊኒኩ ብቻ ይከፍተዋል። በራሱ ይላካል።',
  'waits.not-known':
    'ክሊኒኩ ይህን መሣሪያ ከእንግዲህ አያውቀውም። የተነገረው ታሽጎ እዚህ ይቆያል። ከክሊኒኩ አንድ ሰው እዚህ ገብቶ መሣሪያውን እንደገና ያዘጋጃል፤ ከዚያ ይላካል።',
  'waits.since': 'በ{$time} የተነገረ',
  'waits.let-go': 'ይተዉት',
  'waits.let-go-sure': 'እንደገና ይንኩ፤ ከዚያ ይጠፋል',
}

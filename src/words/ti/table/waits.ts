import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'ዝጽበ ዘሎ ርኣዩ',
  'waits.title': 'ኣብዚ ዝጽበ ዘሎ',
  'waits.how': 'መርበብ ምስ መጸ ባዕሉ ይለኣኽ። ክሳብ ሽዑ ክምለስ ይከኣል።',
  'waits.none': 'ድሕሪ ሕጂ ዝጽበ የለን።',
  'waits.other': 'ሓደ ንኽኪ ናይቲ ጣውላ',
  'waits.unheld': 'እዚ መሳርሒ ነቲ ዝጽበ ክዕቅቦ ኣይክእልን። ክሳብ ዝለኣኽ እዚ ገጽ ክፉት ግደፍዎ።',
  'waits.sealed': 'ቅድሚ ሕጂ ኣብዚ ዝተነግረ ነገር ገና ኣይተላእከን። ተዓሺጉ እዩ፦ ክሊኒክ ጥራይ ይኸፍቶ። ባዕሉ ይለኣኽ።',
  'waits.not-known':
    'ክሊኒክ ነዚ መሳርሒ ድሕሪ ሕጂ ኣይፈልጦን። ዝተነግረ ተዓሺጉ ኣብዚ ይጸንሕ። ሓደ ሰብ ካብ ክሊኒክ ኣብዚ ኣትዩ ነቲ መሳርሒ እንደገና የዳልዎ፤ ሽዑ ይለኣኽ።',
  'waits.since': 'ሰዓት {$time} ዝተነግረ',
  'waits.let-go': 'ግደፍዎ',
  'waits.let-go-sure': 'እንደገና ተንክፉ፦ ሽዑ ይጠፍእ',
}

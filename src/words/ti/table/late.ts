import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'እዚ ደንጕዩ በጺሑ፤ ኣይተዓቀበን። በጃኹም ደጊምኩም ንገሩና።',
  'reason.not-taken-late': 'ምብጻሕ ድሕሪ ምውድኡ ኣይጅመርን። ኣብኡ ዝተነግረ ተዓቂቡ ኣሎ።',
  'reason.not-after-its-day': 'መዓልቲ ናይዚ ምብጻሕ ሓሊፉ። መን ክርኢ ወይ ክራኸብ ከም ዝኽእል ኣብ ዝቕጽል ምብጻሕ እንደገና ይሕተት።',
  'reason.not-our-box': 'እዚ ንኻልእ ክሊኒክ ተዓጽዩ ነይሩ፣ ወይ ተበላሽዩ። ኣብዚ ክኽፈት ኣይክእልን።',
  'reason.pocket-withdrawn': 'እዚ መሳርሒ ድሕሪ ሕጂ ካብ ክሊኒክ ዋላ ሓንቲ ክሕዝ ኣይክእልን። ዝሓዞ ተጸሪጉ።',
}

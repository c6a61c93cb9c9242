import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'ካልእ ርክብ ገና ክፉት ኣሎ። እዚ ኣብዚ ተዓቂቡ ኣሎ፤ እቲ ካልእ ምስ ተዓጽወ ክውሰኽ እዩ።',
  'along.leave': 'ነዚ መሳርሒ ዕጸውዎ',
  'along.alone': 'እዚ ርክብ ኣብዚ መሳርሒ ጥራይ እዩ ዘሎ። ካልእ ስክሪን ክጽንበር ኣይክእልን፤ ናይ ቅድም ድምጽታትን ስእልታትን ኣብዚ የለን።',
  'along.leave-how': 'ዝተነገረ ኣብኡ ተዓጽዩ ተዓቂቡ ኣሎ። ደጊሙ ዝኸፈቶ ነዚ ርክብ ይቕጽሎ።',
}

import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'ካልእ ስክሪን',
  'join.whose': 'መን ኣብኡ ይቕመጥ?',
  'join.everybody': 'ኩሉ',
  'join.open': 'ኣብኡ እዚ ገጽ ክፈቱ እሞ እዘን ቁጽርታት ተንክፉ።',
  'join.soon-over': 'እተን ቁጽርታት ክልተ ደቒቕ፣ ሓደ ግዜ ይሰርሓ።',
  'reason.only-at-the-shared-table': 'እዚ ኣብቲ ናይ ሓባር ጣውላ እዩ ዝግበር።',
}

import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'ንኹሉ ምልክት',
  'sign.please-repeat': 'በጃኹም ድገምዎ',
  'sign.i-correct-myself': 'ንርእሰይ የእርም',
  'sign.no-such-word': 'ከምዚ ዝበለ ቃል የለን',
  'sign.left-out': 'ዝተረፈ ነገር ኣሎ',
  'sign.pause': 'በጃኹም ንእሽቶ ዕረፍቲ',
  'sign.leave-be': 'ንግደፎ',
  'sign.look': 'ኣብዚ ርኣዩ',
  'sign.look-how': 'ኩሉ ክርእዮ ዘለዎ ተንክፉ።',
  'sign.not-kept': 'ምልክት ንሓጺር ግዜ ይረአ፣ ኣብ ዝኾነ ኣይቅመጥን።',
  'join.title': 'ኣብቲ ጣውላ ተቐመጡ',
  'join.numbers': 'ኣብቲ ጣውላ ዘለዋ ሽዱሽተ ቁጽርታት',
  'join.now': 'እቲ ጣውላ ሕጂ ክፉት እዩ',
  'join.keeps-nothing': 'እዚ ተሌፎን ካብኡ ዋላ ሓደ ኣየቐምጥን።',
}

import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'ለሁሉም ምልክት',
  'sign.please-repeat': 'እባክዎ ይድገሙት',
  'sign.i-correct-myself': 'ራሴን አርማለሁ',
  'sign.no-such-word': 'እንዲህ ያለ ቃል የለም',
  'sign.left-out': 'የተዘለለ ነገር አለ',
  'sign.pause': 'እባክዎ ትንሽ እረፍት',
  'sign.leave-be': 'እንተወው',
  'sign.look': 'እዚህ ይመልከቱ',
  'sign.look-how': 'ሁሉም የሚያዩትን ይንኩ።',
  'sign.not-kept': 'ምልክቱ ለአፍታ ይታያል፣ የትም አይቀመጥም።',
  'join.title': 'ጠረጴዛው ጋ ይቀመጡ',
  'join.numbers': 'በጠረጴዛው ላይ ያሉት ስድስት ቁጥሮች',
  'join.now': 'ጠረጴዛው አሁን ክፍት ነው',
  'join.keeps-nothing': 'ይህ ስልክ ከዚያ ምንም አያስቀምጥም።',
}

import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'ይህ ዘግይቶ ደረሰ፤ አልተቀመጠም። እባክዎ እንደገና ይንገሩን።',
  'reason.not-taken-late': 'ጉብኝት ካለቀ በኋላ አይጀመርም። በእርሱ የተነገረው ተቀምጧል።',
  'reason.not-after-its-day': 'የዚህ ጉብኝት ቀን አልፏል። ማን ማየት ወይም ማግኘት እንደሚችል በሚቀጥለው ጉብኝት እንደገና ይጠየቃል።',
  'reason.not-our-box': 'ይህ ለሌላ ክሊኒክ ተቆልፎ ነበር፣ ወይም ተበላሽቷል። እዚህ ሊከፈት አይችልም።',
  'reason.pocket-withdrawn': 'ይህ መሣሪያ ከእንግዲህ ከክሊኒኩ ምንም ሊይዝ አይችልም። የያዘው ተጠርጓል።',
}

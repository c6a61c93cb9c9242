import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'ሌላ ጉብኝት ገና ክፍት ነው። ይህ እዚህ ተቀምጧል፤ ያኛው ሲዘጋ ይጨመራል።',
  'along.leave': 'ይህን መሣሪያ ይቆልፉ',
  'along.alone': 'ይህ ጉብኝት በዚህ መሣሪያ ላይ ብቻ ነው። ሌላ ስክሪን ሊቀላቀል አይችልም፤ የቀድሞ ድምፆችና ሥዕሎች እዚህ የሉም።',
  'along.leave-how': 'የተነገረው በእርሱ ላይ ተቆልፎ ተቀምጧል። ዳግም የሚከፍተው ይህን ጉብኝት ይቀጥላል።',
}

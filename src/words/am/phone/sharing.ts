import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'የራሴ ሐኪም',
  'consent.of-specialist': 'ልዩ ሐኪም ወይም ሆስፒታል',
  'consent.of-municipality': 'በማዘጋጃ ቤት ያለ ሰው',
  'consent.of-other-clinic': 'ሌላ ክሊኒክ',
  'consent.of-own-people': 'የራሴ ሰው',
  'consent.office-job-centre': 'የሥራ ማዕከል',
  'consent.office-social-benefits': 'የገንዘብ ድጋፍ',
  'consent.office-family': 'የቤተሰብ ክፍል',
  'consent.office-children': 'የልጆች ክፍል',
  'consent.office-housing': 'መኖሪያ ቤት',
  'consent.office-home-care': 'የቤት ለቤት እንክብካቤ',
  'consent.office-rehabilitation': 'መልሶ ማገገሚያ',
  'consent.office-school': 'ትምህርት ቤቱ',
  'consent.office-dental': 'የጥርስ ሕክምና',
  'consent.part-list': 'የሚያሳስበኝ',
  'consent.part-story': 'ታሪኬ',
  'consent.part-people': 'ሰዎቼ',
  'consent.part-agreed': 'የተስማማንበት',
  'consent.part-appointments': 'የቀጠሮ ቀኖቼ',
  'consent.part-letter': 'ስለ እኔ የተጻፈ ደብዳቤ',

  'take.title': 'የራሴ ወረቀቶች',
  'take.phone':
    'ይህ ስልክ የሚያሳየውን የያዘ፣ እርስዎ የሚያስቀምጡት አቃፊ፦ አብረን ያየነው፣ እና ወረቀቶችዎን የከፈተው። ሙሉውን ወረቀት በክሊኒኩ ያገኛሉ፣ ከሚያውቅዎ ሰው ጋር።',
  'take.do': 'ይዘውት ይሂዱ',
  'take.making': 'አቃፊው እየተሠራ ነው።',
  'take.made': 'አቃፊው ዝግጁ ነው።',
  'take.care': 'ይህን አቃፊ የሚከፍት ሁሉ ሊያነበው ይችላል። እርስዎ ብቻ በሚያገኙት ቦታ ያስቀምጡት።',
  'confide.aloud': 'አስተርጓሚው ይህን ጮክ ብለው ይናገራሉ',
  'confide.aloud-us': 'እኛ ይህን ጮክ ብለን እንናገራለን',
  'consent.nobody-interprets': 'አሁን እዚህ የሚያስተረጉም ሰው የለም። ይህን ማቆየት ይሻላል።',
}

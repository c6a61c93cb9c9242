import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'ናተይ ሓኪም',
  'consent.of-specialist': 'ፍሉይ ሓኪም ወይ ሆስፒታል',
  'consent.of-municipality': 'ሓደ ሰብ ኣብ ምምሕዳር ከተማ',
  'consent.of-other-clinic': 'ካልእ ክሊኒክ',
  'consent.of-own-people': 'ሓደ ካብ ሰበይ',
  'consent.office-job-centre': 'ቤት ጽሕፈት ስራሕ',
  'consent.office-social-benefits': 'ደገፍ ገንዘብ',
  'consent.office-family': 'ክፍሊ ስድራቤት',
  'consent.office-children': 'ክፍሊ ቆልዑ',
  'consent.office-housing': 'መንበሪ ገዛ',
  'consent.office-home-care': 'ኣብ ገዛ ዝወሃብ ክንክን',
  'consent.office-rehabilitation': 'ዳግመ ምሕዋይ',
  'consent.office-school': 'ቤት ትምህርቲ',
  'consent.office-dental': 'ሕክምና ስኒ',
  'consent.part-list': 'ንዓይ ዘገድሰኒ',
  'consent.part-story': 'ታሪኸይ',
  'consent.part-people': 'ሰበይ',
  'consent.part-agreed': 'ዝተሰማማዕናሉ',
  'consent.part-appointments': 'ቆጸራታተይ',
  'consent.part-letter': 'ብዛዕባይ ዝተጻሕፈ ደብዳቤ',

  'take.title': 'ናተይ መዝገብ',
  'take.phone':
    'ኣብዚ ቴለፎን ዘሎ ንባዕልኹም ክትሕዝዎ ትኽእሉ። ብሓባር ዝረኣናዮን ወረቓቕትኹም ዝኸፈቱን ኣለዉዎ። ምሉእ መዝገብ ኣብ ክሊኒክ ትረኽቡ። ሽዑ ዝፈልጠኩም ሰብ ምሳኹም ይኸውን።',
  'take.do': 'ምሳይ ይወሰድ',
  'take.making': 'እቲ ማህደር ይስራሕ ኣሎ።',
  'take.made': 'እቲ ማህደር ድሉው እዩ።',
  'take.care': 'ነዚ ማህደር ዝኸፈተ ሰብ ከንብቦ ይኽእል። ንስኹም ጥራይ ኣብ እትረኽብዎ ቦታ ኣቐምጥዎ።',
  'confide.aloud': 'ተርጓሚ እዚ ብዓውታ ይብልዎ',
  'confide.aloud-us': 'ንሕና እዚ ብዓውታ ንብሎ',
  'consent.nobody-interprets': 'ሕጂ ኣብዚ ዝትርጉም የለን። ነዚ ምጽባይ ይሕሽ።',
}

import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Bijîşkê min',
  'consent.of-specialist': 'Bijîşkekî pispor an nexweşxane',
  'consent.of-municipality': 'Kesek li şaredariyê',
  'consent.of-other-clinic': 'Klînîkek din',
  'consent.of-own-people': 'Kesek ji yên min',
  'consent.office-job-centre': 'Navenda kar',
  'consent.office-social-benefits': 'Alîkariya pere',
  'consent.office-family': 'Beşa malbatê',
  'consent.office-children': 'Beşa zarokan',
  'consent.office-housing': 'Xanî',
  'consent.office-home-care': 'Lênêrîna li malê',
  'consent.office-rehabilitation': 'Werziş ji bo başbûnê',
  'consent.office-school': 'Dibistan',
  'consent.office-dental': 'Lênêrîna diranan',
  'consent.part-list': 'Tiştê ji bo min girîng',
  'consent.part-story': 'Serpêhatiya min',
  'consent.part-people': 'Mirovên min',
  'consent.part-agreed': 'Lihevkirinên me',
  'consent.part-appointments': 'Randevûyên min',
  'consent.part-letter': 'Nameyek li ser min',

  'take.title': 'Kaxezên min',
  'take.phone':
    'Peldankek ji bo hilanînê, bi tiştên ku ev telefon nîşan dide: tiştên ku me bi hev re lê nêrî, û kê kaxezên we vekirin. Hemû kaxezan hûn li klînîkê distînin, bi kesekî ku we nas dike re.',
  'take.do': 'Bi xwe re bibin',
  'take.making': 'Peldank tê çêkirin.',
  'take.made': 'Peldank amade ye.',
  'take.care': 'Kî vê peldankê veke dikare bixwîne. Li cihekî hilînin ku tenê hûn dikarin vekin.',
  'confide.aloud': 'Wergêr vê bi deng dibêje',
  'confide.aloud-us': 'Em vê bi deng dibêjin',
  'consent.nobody-interprets': 'Niha li vir wergêr tune. Çêtir e ku ev paşê be.',
}

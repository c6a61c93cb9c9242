import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Daktari wangu',
  'consent.of-specialist': 'Daktari bingwa au hospitali',
  'consent.of-municipality': 'Mtu wa manispaa',
  'consent.of-other-clinic': 'Kliniki nyingine',
  'consent.of-own-people': 'Mtu wangu mwenyewe',
  'consent.office-job-centre': 'Ofisi ya kazi',
  'consent.office-social-benefits': 'Msaada wa fedha',
  'consent.office-family': 'Idara ya familia',
  'consent.office-children': 'Idara ya watoto',
  'consent.office-housing': 'Makazi',
  'consent.office-home-care': 'Huduma ya nyumbani',
  'consent.office-rehabilitation': 'Mazoezi ya kupona',
  'consent.office-school': 'Shule',
  'consent.office-dental': 'Huduma ya meno',
  'consent.part-list': 'Yaliyo muhimu kwangu',
  'consent.part-story': 'Hadithi yangu',
  'consent.part-people': 'Watu wangu',
  'consent.part-agreed': 'Tulivyokubaliana',
  'consent.part-appointments': 'Miadi yangu',
  'consent.part-letter': 'Barua kuhusu mimi',

  'take.title': 'Karatasi zangu mwenyewe',
  'take.phone':
    'Folda ya kuhifadhi yenye vinavyoonekana kwenye simu hii: tuliyopitia pamoja, na nani alifungua karatasi zako. Karatasi zote unapata kliniki, pamoja na mtu anayekufahamu.',
  'take.do': 'Ichukue',
  'take.making': 'Folda inatengenezwa.',
  'take.made': 'Folda iko tayari.',
  'take.care': 'Yeyote anayefungua folda hii anaweza kuisoma. Iweke mahali ambapo wewe tu unaweza.',
  'confide.aloud': 'Mkalimani anasema hii kwa sauti',
  'confide.aloud-us': 'Sisi tunasema hii kwa sauti',
  'consent.nobody-interprets': 'Sasa hapa hakuna mkalimani. Ni bora kusubiri na hili.',
}

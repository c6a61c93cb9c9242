import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Mój lekarz',
  'consent.of-specialist': 'Specjalista albo szpital',
  'consent.of-municipality': 'Ktoś w gminie',
  'consent.of-other-clinic': 'Inna poradnia',
  'consent.of-own-people': 'Ktoś z moich bliskich',
  'consent.office-job-centre': 'Urząd pracy',
  'consent.office-social-benefits': 'Zasiłki',
  'consent.office-family': 'Dział do spraw rodziny',
  'consent.office-children': 'Dział do spraw dzieci',
  'consent.office-housing': 'Mieszkania',
  'consent.office-home-care': 'Pomoc w domu',
  'consent.office-rehabilitation': 'Powrót do sił',
  'consent.office-school': 'Szkoła',
  'consent.office-dental': 'Dentysta',
  'consent.part-list': 'Co jest dla mnie ważne',
  'consent.part-story': 'Moja historia',
  'consent.part-people': 'Moi ludzie',
  'consent.part-agreed': 'Co ustaliliśmy',
  'consent.part-appointments': 'Moje wizyty',
  'consent.part-letter': 'List o mnie',

  'take.title': 'Moje papiery',
  'take.phone':
    'Teczka z tym, co widać na tym telefonie: co obejrzeliśmy razem i kto otwierał Państwa papiery. Wszystkie papiery są do odebrania w poradni, razem z kimś, kto Państwa zna.',
  'take.do': 'Zabrać ze sobą',
  'take.making': 'Teczka się składa.',
  'take.made': 'Teczka jest gotowa.',
  'take.care': 'Kto otworzy tę teczkę, może ją przeczytać. Proszę trzymać ją tam, gdzie nikt inny nie zajrzy.',
  'confide.aloud': 'Tłumacz mówi to na głos',
  'confide.aloud-us': 'My mówimy to na głos',
  'consent.nobody-interprets': 'Nikt tu teraz nie tłumaczy. Lepiej z tym poczekać.',
}

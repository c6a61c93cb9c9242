import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Min egen læge',
  'consent.of-specialist': 'En speciallæge eller et sygehus',
  'consent.of-municipality': 'En i kommunen',
  'consent.of-other-clinic': 'En anden klinik',
  'consent.of-own-people': 'En af mine egne',
  'consent.office-job-centre': 'Jobcenteret',
  'consent.office-social-benefits': 'Ydelser',
  'consent.office-family': 'Familieafdelingen',
  'consent.office-children': 'Børneafdelingen',
  'consent.office-housing': 'Bolig',
  'consent.office-home-care': 'Hjemmepleje',
  'consent.office-rehabilitation': 'Genoptræning',
  'consent.office-school': 'Skolen',
  'consent.office-dental': 'Tandpleje',
  'consent.part-list': 'Det vigtige for mig',
  'consent.part-story': 'Min historie',
  'consent.part-people': 'Mine nærmeste',
  'consent.part-agreed': 'Det, vi aftalte',
  'consent.part-appointments': 'Mine tider',
  'consent.part-letter': 'Et brev om mig',

  'take.title': 'Min egen journal',
  'take.phone':
    'En mappe med det, som denne telefon viser: det vi har gennemgået sammen, og hvem der har åbnet dine papirer. Hele journalen får du på klinikken sammen med en, der kender dig.',
  'take.do': 'Tag den med',
  'take.making': 'Mappen bliver lavet.',
  'take.made': 'Mappen er klar.',
  'take.care': 'Alle, der åbner mappen, kan læse den. Gem den, hvor kun du kan komme til den.',
  'confide.aloud': 'Tolken siger det højt',
  'confide.aloud-us': 'Vi siger det højt',
  'consent.nobody-interprets': 'Ingen tolker her nu. Det er bedre at vente med det.',
}

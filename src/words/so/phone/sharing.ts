import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Dhakhtarkayga',
  'consent.of-specialist': 'Dhakhtar takhasus leh ama isbitaal',
  'consent.of-municipality': 'Qof ka tirsan degmada',
  'consent.of-other-clinic': 'Rug kale',
  'consent.of-own-people': 'Qof ka mid ah dadkayga',
  'consent.office-job-centre': 'Xafiiska shaqada',
  'consent.office-social-benefits': 'Lacagta caawimada',
  'consent.office-family': 'Waaxda qoyska',
  'consent.office-children': 'Waaxda carruurta',
  'consent.office-housing': 'Guriyaynta',
  'consent.office-home-care': 'Daryeelka guriga',
  'consent.office-rehabilitation': 'Soo kabsashada iyo jimicsiga',
  'consent.office-school': 'Dugsiga',
  'consent.office-dental': 'Daryeelka ilkaha',
  'consent.part-list': 'Waxa ii muhiimka ah',
  'consent.part-story': 'Sheekadayda',
  'consent.part-people': 'Dadkayga',
  'consent.part-agreed': 'Wixii aan ku heshiinnay',
  'consent.part-appointments': 'Ballamahayga',
  'consent.part-letter': 'Warqad igu saabsan',

  'take.title': 'Warqadahayga',
  'take.phone':
    'Gal ay ku jiraan waxa taleefankani muujiyo: wixii aan isla eegnay, iyo cidda furtay warqadahaaga. Dhammaan warqadaha rugta ayaad ka heshaa, adigoo la jooga qof ku yaqaan.',
  'take.do': 'Qaado',
  'take.making': 'Galka waa la samaynayaa.',
  'take.made': 'Galku waa diyaar.',
  'take.care': 'Qof kasta oo galkan fura wuu akhrin karaa. Dhig meel adiga keliya aad furi karto.',
  'confide.aloud': 'Turjumaanka ayaa cod ku sheega',
  'confide.aloud-us': 'Annaga ayaa cod ku sheegna',
  'consent.nobody-interprets': 'Hadda halkan turjumaan ma joogo. Waxaa fiican in kan la sugo.',
}

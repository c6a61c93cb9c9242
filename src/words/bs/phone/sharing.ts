import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Moj doktor',
  'consent.of-specialist': 'Specijalista ili bolnica',
  'consent.of-municipality': 'Neko u općini',
  'consent.of-other-clinic': 'Druga klinika',
  'consent.of-own-people': 'Neko od mojih',
  'consent.office-job-centre': 'Biro za zapošljavanje',
  'consent.office-social-benefits': 'Novčana pomoć',
  'consent.office-family': 'Odjel za porodicu',
  'consent.office-children': 'Odjel za djecu',
  'consent.office-housing': 'Stanovanje',
  'consent.office-home-care': 'Pomoć u kući',
  'consent.office-rehabilitation': 'Oporavak',
  'consent.office-school': 'Škola',
  'consent.office-dental': 'Zubar',
  'consent.part-list': 'Šta je meni važno',
  'consent.part-story': 'Moja priča',
  'consent.part-people': 'Moji ljudi',
  'consent.part-agreed': 'Šta smo se dogovorili',
  'consent.part-appointments': 'Moji susreti',
  'consent.part-letter': 'Pismo o meni',

  'take.title': 'Moji papiri',
  'take.phone':
    'Fascikla sa onim što ovaj telefon pokazuje: šta smo zajedno pregledali i ko je otvarao Vaše papire. Sve papire dobijate u klinici, uz nekoga ko Vas zna.',
  'take.do': 'Ponesite sa sobom',
  'take.making': 'Fascikla se pravi.',
  'take.made': 'Fascikla je spremna.',
  'take.care': 'Ko otvori ovu fasciklu, može je pročitati. Čuvajte je tamo gdje je samo Vi otvarate.',
  'confide.aloud': 'Prevodilac ovo kaže naglas',
  'confide.aloud-us': 'Mi ovo kažemo naglas',
  'consent.nobody-interprets': 'Ovdje sada niko ne prevodi. Bolje je s ovim sačekati.',
}

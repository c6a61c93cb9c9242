import type { reasons as en } from '../../en/table/reasons.ts'

/** Draft. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.not-a-day': 'Takav dan ne postoji.',
  'reason.no-such-day': 'Takav dan ne postoji u tom kalendaru. Molimo, pogledajte još jednom dan i mjesec.',
  'reason.not-a-year': 'Godina mora biti cijeli broj od 1 do 9999.',
  'reason.not-a-month': 'Takav mjesec ne postoji u tom kalendaru.',
  'reason.not-an-age': 'Broj godina života mora biti cijeli broj od 0 do 130.',
  'reason.not-a-number': 'Ovdje treba broj.',
  'reason.not-whole': 'Ovdje treba cijeli broj.',
  'reason.not-a-half': 'Ovdje mogu samo cijeli brojevi i polovine.',
  'reason.too-small': 'Ovaj broj je premali.',
  'reason.too-large': 'Ovaj broj je prevelik.',
  'reason.too-many': 'Ovo je previše.',
  'reason.no-name': 'Još nema imena.',
  'reason.no-language': 'Molimo, izaberite jezik.',
  'reason.nobody-here': 'Nije navedeno ko je ovdje.',
  'reason.day-without-month': 'Uz dan treba i mjesec.',
  'reason.part-of-a-day': 'Dan ili praznik ovdje nema svoj početak i kraj.',
  'reason.too-few': 'Za „ili” trebaju dva ili više.',
  'reason.half-a-date': 'Trebaju i prvi dan i zadnji, ili nijedan.',
  'reason.season-and-month': 'Godišnje doba, praznik ili mjesec: jedno od toga.',
  'reason.gap-without-before-or-after': 'Koliko dugo ide samo uz „prije” ili „poslije”.',
  'reason.link-to-itself': 'Komadić se ne može spojiti sam sa sobom.',
  'reason.ends-before-it-begins': 'Kraj je prije početka.',
  'reason.only-at-the-table': 'O ovome odlučuje samo pacijent, za zajedničkim stolom.',
  'reason.patient-not-here': 'Nije navedeno da je pacijent ovdje.',
  'reason.not-your-hand': 'Ovo je zapisano pod drugim imenom, a ne pod onim koje je sada ušlo.',
  'reason.not-your-words': 'Ovo je ispričao neko drugi.',
  'reason.id-in-use': 'Ovo je stiglo s brojem pod kojim već stoji nešto drugo. Molimo, zapišite još jednom.',
  'reason.no-open-table':
    'Ovaj sto više nije otvoren. Nije sve što ovdje vidite sačuvano: zabilježite to i počnite novi susret.',
  'reason.wrong-visit': 'Ovo pripada drugom susretu.',
  'reason.not-today': 'Ovo se mora pogledati u roku od jednog dana.',
  'reason.not-at-the-table': 'Ovo se piše na svojoj stranici, nikad za stolom.',
  'reason.day-is-past': 'Molimo, izaberite danas ili kasniji dan.',
  'reason.no-such-time':
    'Sat tog dana ne pokazuje to vrijeme: tada se pomjera naprijed. Molimo, izaberite drugo vrijeme.',
  'reason.not-a-time': 'Ovo nije vrijeme u danu. Napišite ovako: 9:30.',

  'reason.nothing-chosen': 'Molimo, prvo nešto izaberite.',
  'reason.not-before-today': 'Molimo, izaberite danas ili kasniji dan.',
  'reason.decides-on-residence':
    'Niko ko odlučuje o nečijem boravku neće odavde ništa saznati. Takva adresa ne postoji.',
}

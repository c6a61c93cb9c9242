import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Znak za sve',
  'sign.please-repeat': 'Molim ponovite',
  'sign.i-correct-myself': 'Ispravljam se',
  'sign.no-such-word': 'Nema takve riječi',
  'sign.left-out': 'Nešto je izostavljeno',
  'sign.pause': 'Molim pauzu',
  'sign.leave-be': 'Ostavite ovo na miru',
  'sign.look': 'Pogledajte ovdje',
  'sign.look-how': 'Dodirnite ono što svi trebaju pogledati.',
  'sign.not-kept': 'Znak se vidi na trenutak i nigdje se ne čuva.',
  'join.title': 'Sjednite za sto',
  'join.numbers': 'Šest brojeva na stolu',
  'join.now': 'Sto je sada otvoren',
  'join.keeps-nothing': 'Ovaj telefon ništa od toga ne čuva.',
}

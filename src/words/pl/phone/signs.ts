import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Znak dla wszystkich',
  'sign.please-repeat': 'Proszę powtórzyć',
  'sign.i-correct-myself': 'Poprawiam się',
  'sign.no-such-word': 'Nie ma takiego słowa',
  'sign.left-out': 'Coś zostało pominięte',
  'sign.pause': 'Proszę o przerwę',
  'sign.leave-be': 'Zostawić to w spokoju',
  'sign.look': 'Proszę spojrzeć tutaj',
  'sign.look-how': 'Proszę dotknąć tego, na co wszyscy mają spojrzeć.',
  'sign.not-kept': 'Znak widać przez chwilę i nigdzie nie jest zapisany.',
  'join.title': 'Usiąść przy stole',
  'join.numbers': 'Sześć cyfr na stole',
  'join.now': 'Stół jest teraz otwarty',
  'join.keeps-nothing': 'Ten telefon nic z tego nie zachowuje.',
}

import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Calaamad loo wada muujiyo',
  'sign.please-repeat': 'Fadlan ku celi',
  'sign.i-correct-myself': 'Waan is saxayaa',
  'sign.no-such-word': 'Erey noocaas ah ma jiro',
  'sign.left-out': 'Wax baa laga tagay',
  'sign.pause': 'Fadlan nasasho',
  'sign.leave-be': 'Iska dhaaf',
  'sign.look': 'Halkan fiiri',
  'sign.look-how': 'Taabo waxa qof walba fiirinayo.',
  'sign.not-kept': 'Calaamadda mar baa la arkaa, meelna laguma kaydiyo.',
  'join.title': 'Miiska fadhiiso',
  'join.numbers': 'Lixda tiro ee miiska',
  'join.now': 'Miisku hadda waa furan yahay',
  'join.keeps-nothing': 'Taleefankani waxba kama kaydiyo.',
}

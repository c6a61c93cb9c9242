import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Et tegn til alle',
  'sign.please-repeat': 'Sig det igen, tak',
  'sign.i-correct-myself': 'Jeg retter mig selv',
  'sign.no-such-word': 'Det ord findes ikke',
  'sign.left-out': 'Noget blev ikke sagt med',
  'sign.pause': 'En pause, tak',
  'sign.leave-be': 'Lad det være',
  'sign.look': 'Se her',
  'sign.look-how': 'Tryk på det, alle skal se på.',
  'sign.not-kept': 'Et tegn ses et øjeblik og gemmes ingen steder.',
  'join.title': 'Sæt dig til bordet',
  'join.numbers': 'De seks tal på bordet',
  'join.now': 'Bordet er dækket nu',
  'join.keeps-nothing': 'Denne telefon gemmer intet af det.',
}

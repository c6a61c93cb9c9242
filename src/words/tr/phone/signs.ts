import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Herkese bir işaret',
  'sign.please-repeat': 'Lütfen tekrar edin',
  'sign.i-correct-myself': 'Kendimi düzeltiyorum',
  'sign.no-such-word': 'Böyle bir kelime yok',
  'sign.left-out': 'Bir şey eksik kaldı',
  'sign.pause': 'Lütfen bir ara',
  'sign.leave-be': 'Olduğu gibi kalsın',
  'sign.look': 'Buraya bakın',
  'sign.look-how': 'Herkesin bakacağı şeye dokunun.',
  'sign.not-kept': 'İşaret bir an görünür ve hiçbir yerde saklanmaz.',
  'join.title': 'Masaya oturun',
  'join.numbers': 'Masadaki altı sayı',
  'join.now': 'Masa şimdi açık',
  'join.keeps-nothing': 'Bu telefon ondan hiçbir şey saklamaz.',
}

import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Nîşanek ji bo her kesî',
  'sign.please-repeat': 'Ji kerema xwe dîsa bibêjin',
  'sign.i-correct-myself': 'Ez gotina xwe rast dikim',
  'sign.no-such-word': 'Peyveke wisa tune',
  'sign.left-out': 'Tiştek ma',
  'sign.pause': 'Ji kerema xwe navberek',
  'sign.leave-be': 'Bila wisa bimîne',
  'sign.look': 'Li vir binêrin',
  'sign.look-how': 'Destê xwe deynin ser tiştê ku divê her kes lê binêre.',
  'sign.not-kept': 'Nîşan bîskekê tê dîtin û li tu derê nayê parastin.',
  'join.title': 'Li ser maseyê rûnin',
  'join.numbers': 'Şeş hejmarên li ser maseyê',
  'join.now': 'Mase niha vekirî ye',
  'join.keeps-nothing': 'Ev telefon tiştekî jê naparêze.',
}

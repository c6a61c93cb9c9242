import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Ishara kwa wote',
  'sign.please-repeat': 'Tafadhali rudia',
  'sign.i-correct-myself': 'Najisahihisha',
  'sign.no-such-word': 'Hakuna neno kama hilo',
  'sign.left-out': 'Kuna kitu kimeachwa',
  'sign.pause': 'Tafadhali tusubiri kidogo',
  'sign.leave-be': 'Iache ilivyo',
  'sign.look': 'Tazama hapa',
  'sign.look-how': 'Gusa kile ambacho wote watazame.',
  'sign.not-kept': 'Ishara huonekana kwa muda mfupi na haihifadhiwi popote.',
  'join.title': 'Keti mezani',
  'join.numbers': 'Namba sita zilizo mezani',
  'join.now': 'Meza iko wazi sasa',
  'join.keeps-nothing': 'Simu hii haihifadhi chochote chake.',
}

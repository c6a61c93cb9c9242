import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'سب کے لیے ایک اشارہ',
  'sign.please-repeat': 'مہربانی کر کے پھر کہیں',
  'sign.i-correct-myself': 'میں اپنی بات درست کرتا یا کرتی ہوں',
  'sign.no-such-word': 'ایسا کوئی لفظ نہیں',
  'sign.left-out': 'کچھ رہ گیا',
  'sign.pause': 'مہربانی کر کے ذرا رکیں',
  'sign.leave-be': 'رہنے دیں',
  'sign.look': 'یہاں دیکھیں',
  'sign.look-how': 'اس چیز کو چھوئیں جو سب کو دیکھنی ہے۔',
  'sign.not-kept': 'اشارہ ایک لمحے کو دکھائی دیتا ہے اور کہیں رکھا نہیں جاتا۔',
  'join.title': 'میز پر بیٹھیں',
  'join.numbers': 'میز پر لکھے چھ نمبر',
  'join.now': 'میز اب کھلی ہے',
  'join.keeps-nothing': 'یہ فون اس میں سے کچھ نہیں رکھتا۔',
}

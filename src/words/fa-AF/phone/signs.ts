import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'نشانه‌ای برای همه',
  'sign.please-repeat': 'لطفاً دوباره بگویید',
  'sign.i-correct-myself': 'گپم را درست می‌کنم',
  'sign.no-such-word': 'همین قسم کلمه نیست',
  'sign.left-out': 'چیزی گفته نشد',
  'sign.pause': 'لطفاً کمی وقفه',
  'sign.leave-be': 'همین‌طور بماند',
  'sign.look': 'این‌جا را ببینید',
  'sign.look-how': 'روی چیزی انگشت بگذارید که همه باید ببینند.',
  'sign.not-kept': 'نشانه یک لحظه دیده می‌شود و هیچ‌جا نگاه نمی‌شود.',
  'join.title': 'سر میز بنشینید',
  'join.numbers': 'شش نمبر روی میز',
  'join.now': 'میز حالا باز است',
  'join.keeps-nothing': 'این تیلفون چیزی از آن نگاه نمی‌کند.',
}

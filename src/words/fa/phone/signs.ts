import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'نشانه‌ای برای همه',
  'sign.please-repeat': 'لطفاً دوباره بگویید',
  'sign.i-correct-myself': 'حرفم را درست می‌کنم',
  'sign.no-such-word': 'چنین کلمه‌ای نیست',
  'sign.left-out': 'چیزی جا افتاد',
  'sign.pause': 'لطفاً کمی مکث',
  'sign.leave-be': 'بماند',
  'sign.look': 'اینجا را ببینید',
  'sign.look-how': 'روی چیزی بزنید که همه باید ببینند.',
  'sign.not-kept': 'نشانه یک لحظه دیده می‌شود و جایی نگه داشته نمی‌شود.',
  'join.title': 'سر میز بنشینید',
  'join.numbers': 'شش عدد روی میز',
  'join.now': 'میز الان باز است',
  'join.keeps-nothing': 'این گوشی چیزی از آن نگه نمی‌دارد.',
}

import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'إشارة إلى الجميع',
  'sign.please-repeat': 'أعد القول من فضلك',
  'sign.i-correct-myself': 'أصحّح كلامي',
  'sign.no-such-word': 'لا توجد كلمة كهذه',
  'sign.left-out': 'شيء لم يُترجَم',
  'sign.pause': 'استراحة من فضلك',
  'sign.leave-be': 'نترك هذا',
  'sign.look': 'انظروا هنا',
  'sign.look-how': 'المس ما ينبغي أن ينظر إليه الجميع.',
  'sign.not-kept': 'تُرى الإشارة لحظة ولا تُحفظ في أي مكان.',
  'join.title': 'اجلس إلى الطاولة',
  'join.numbers': 'الأرقام الستة على الطاولة',
  'join.now': 'الطاولة مفتوحة الآن',
  'join.keeps-nothing': 'لا يحفظ هذا الهاتف شيئاً منها.',
}

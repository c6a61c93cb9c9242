import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'وصل هذا متأخرًا ولم يُحفظ. يُرجى قوله مرة أخرى.',
  'reason.not-taken-late': 'لا تُفتح الزيارة بعد انتهائها. ما قيل فيها محفوظ.',
  'reason.not-after-its-day':
    'انتهى يوم هذه الزيارة. يُسأل المريض مرة أخرى في الزيارة القادمة عمّن يجوز له الاطلاع أو اللقاء.',
  'reason.not-our-box': 'أُقفل هذا لعيادة أخرى أو تلف. لا يمكن فتحه هنا.',
  'reason.pocket-withdrawn': 'لم يعد مسموحًا لهذا الجهاز أن يحمل شيئًا من العيادة. مُسح ما كان عليه.',
}

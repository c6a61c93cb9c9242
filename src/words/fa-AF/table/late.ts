import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'این ناوقت رسید و نگهداری نشد. لطفاً دوباره بگویید.',
  'reason.not-taken-late': 'ملاقات پس از ختم، از نو آغاز نمی‌شود. آنچه در آن گفته شد نگهداری شده است.',
  'reason.not-after-its-day':
    'روز این ملاقات گذشته است. این که چه کسی اجازهٔ دیدن یا ملاقات دارد، در ملاقات بعدی دوباره پرسیده می‌شود.',
  'reason.not-our-box': 'این برای کلینیک دیگری قفل شده یا خراب شده است. اینجا باز نمی‌شود.',
  'reason.pocket-withdrawn': 'این دستگاه دیگر نباید چیزی از کلینیک با خود داشته باشد. آنچه داشت پاک شد.',
}

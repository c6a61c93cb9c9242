import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'این دیر رسید و نگه داشته نشد. لطفاً دوباره بگویید.',
  'reason.not-taken-late': 'دیدار پس از پایان، دوباره آغاز نمی‌شود. آنچه در آن گفته شد نگه داشته شده است.',
  'reason.not-after-its-day':
    'روز این دیدار گذشته است. اینکه چه کسی اجازهٔ دیدن یا ملاقات دارد، در دیدار بعدی دوباره پرسیده می‌شود.',
  'reason.not-our-box': 'این برای درمانگاه دیگری قفل شده یا خراب شده است. اینجا باز نمی‌شود.',
  'reason.pocket-withdrawn': 'این دستگاه دیگر نباید چیزی از درمانگاه همراه داشته باشد. آنچه داشت پاک شد.',
}

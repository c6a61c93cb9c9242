import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'ببینید چی منتظر است',
  'waits.title': 'چیزی که این‌جا منتظر است',
  'waits.how': 'همین که شبکه بیاید خودش روان می‌شود. تا آن وقت می‌شود پس گرفت.',
  'waits.none': 'دیگر چیزی منتظر نیست.',
  'waits.other': 'یک لمس روی میز',
  'waits.unheld': 'این دستگاه چیز منتظر را نگاه کرده نمی‌تواند. تا روان شدن این صفحه را باز بمانید.',
  'waits.sealed': 'چیزی که پیشتر این‌جا گفته شد هنوز روان نشده. مهر شده است: تنها کلینیک باز می‌کند. خودش روان می‌شود.',
  'waits.not-known':
    'کلینیک دیگر این دستگاه را نمی‌شناسد. آنچه گفته شد این‌جا مهر شده می‌ماند. کسی از کلینیک این‌جا داخل می‌شود و دستگاه را دوباره آماده می‌کند؛ آن‌وقت روان می‌شود.',
  'waits.since': 'گفته شده ساعت {$time}',
  'waits.let-go': 'ایلایش کنید',
  'waits.let-go-sure': 'باز بزنید: باز گم می‌شود',
}

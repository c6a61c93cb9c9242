import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'ببینید چه منتظر است',
  'waits.title': 'آنچه اینجا منتظر است',
  'waits.how': 'تا شبکه بیاید خودش فرستاده می‌شود. تا آن وقت می‌شود آن را پس گرفت.',
  'waits.none': 'دیگر چیزی منتظر نیست.',
  'waits.other': 'یک لمس روی میز',
  'waits.unheld': 'این دستگاه نمی‌تواند آنچه منتظر است را نگه دارد. این صفحه را تا فرستاده شدن باز بگذارید.',
  'waits.sealed':
    'چیزی که پیش‌تر اینجا گفته شد هنوز فرستاده نشده. مهر شده است: فقط کلینیک بازش می‌کند. خودش فرستاده می‌شود.',
  'waits.since': 'گفته شده ساعت {$time}',
  'waits.let-go': 'رهایش کنید',
  'waits.let-go-sure': 'دوباره بزنید: بعد از بین می‌رود',
}

import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'دیدار دیگری هنوز باز است. این یکی همین‌جا نگه داشته می‌شود و پس از بسته شدن آن اضافه می‌شود.',
  'along.leave': 'این دستگاه را قفل کنید',
  'along.alone':
    'این دیدار فقط روی همین دستگاه است. صفحهٔ دیگری نمی‌تواند به آن بپیوندد و صداها و عکس‌های پیشین اینجا نیست.',
  'along.leave-how': 'آنچه گفته شد، قفل‌شده روی آن می‌ماند. هر کس دوباره بازش کند، این دیدار را ادامه می‌دهد.',
}

import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'ملاقات دیگری هنوز باز است. این یکی همین‌جا نگهداری می‌شود و پس از بسته شدن آن اضافه می‌شود.',
  'along.leave': 'این دستگاه را قفل کنید',
  'along.alone':
    'این ملاقات فقط در همین دستگاه است. صفحهٔ دیگری به آن پیوسته نمی‌تواند و صداها و عکس‌های پیشین اینجا نیست.',
  'along.leave-how': 'آنچه گفته شد، قفل‌شده در آن می‌ماند. هر کس دوباره بازش کند، این ملاقات را ادامه می‌دهد.',
}

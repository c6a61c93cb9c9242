import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'ترجمان آدم کلان است؟',
  'day.age-grown-up': 'آدم کلان',
  'day.age-under-18': 'زیر ۱۸ سال',
  'day.age-known': 'آدم کلان است، پیش‌تر گفته شد.',
  'day.needs-age': 'لطفاً بگویید ترجمان آدم کلان است یا نه.',
  'day.child': 'طفل ترجمانی نمی‌کند، هرچند نیتش خوب باشد. ترجمان تیلفونی یا ویدیویی پیدا کنید، یا وقت دیگری بگذارید.',
  'day.child-emergency': 'جان کسی همین حالا در خطر است و ترجمان دیگری نیست',
  'day.child-reason': 'خطر چیست',
  'day.child-followed': 'بعد از آن دنبال می‌شود.',
  'day.needs-danger': 'لطفاً بنویسید خطر چیست.',
}

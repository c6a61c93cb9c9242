import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'مترجم آدم بزرگ است؟',
  'day.age-grown-up': 'آدم بزرگ',
  'day.age-under-18': 'زیر ۱۸ سال',
  'day.age-known': 'آدم بزرگ است، قبلاً گفته شد.',
  'day.needs-age': 'لطفاً بگویید مترجم آدم بزرگ است یا نه.',
  'day.child': 'بچه ترجمه نمی‌کند، هرچند نیتش خوب باشد. مترجم تلفنی یا تصویری پیدا کنید، یا وقت دیگری بگذارید.',
  'day.child-emergency': 'جان کسی همین حالا در خطر است و مترجم دیگری نیست',
  'day.child-reason': 'خطر چیست',
  'day.child-followed': 'بعد از آن پیگیری می‌شود.',
  'day.needs-danger': 'لطفاً بنویسید خطر چیست.',
}

import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'آنچه این دستگاه نگه داشته بود، از بین رفته است. آنچه درمانگاه دارد، جایش امن است.',
  'program.later': 'چیزی اینجا منتظر است که برنامهٔ تازه‌تری نگه داشته بود. تا آن برنامه برگردد، همین‌طور می‌ماند.',
}

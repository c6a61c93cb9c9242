import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'آنچه این دستگاه نگهداری کرده بود، از بین رفته است. آنچه کلینیک دارد، جایش امن است.',
  'program.later': 'چیزی اینجا منتظر است که پروگرام نوتر نگهداری کرده بود. تا همان پروگرام پس بیاید، همین‌طور می‌ماند.',
}

import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'روی کاغذ',
  'print.list': 'چیزهایی که برایم مهم است',
  'print.line': 'سرگذشت من',
  'print.agreed': 'قرارمان',
  'print.blank-list': 'فهرست خالی برای نقاشی',
  'print.blank-line': 'خط خالی برای نقاشی',
  'print.do': 'چاپ کنید',
  'print.large': 'خیلی بزرگ',
  'print.of': 'صفحهٔ {$n} از {$m}',
  'print.made-on': 'چاپ شد: {$day}',
  'print.draw-here': 'اینجا بکشید یا بنویسید',
  'print.then': 'قبلاً',
  'print.now': 'حالا',
  'print.hear': 'برای شنیدن، گوشی را روی این مربع بگیرید.',
  'print.whose': 'این کاغذ مال شماست. چه کسی آن را ببیند، دست خودتان است.',
}

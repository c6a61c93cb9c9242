import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'روی کاغذ',
  'print.list': 'چیزهایی که برایم مهم است',
  'print.line': 'قصهٔ من',
  'print.agreed': 'قرار ما',
  'print.blank-list': 'یک لیست خالی برای رسم کردن',
  'print.blank-line': 'یک خط خالی برای رسم کردن',
  'print.do': 'چاپ کنید',
  'print.large': 'بسیار کلان',
  'print.of': 'صفحهٔ {$n} از {$m}',
  'print.made-on': 'چاپ شد: {$day}',
  'print.draw-here': 'اینجا رسم کنید یا بنویسید',
  'print.then': 'پیش‌تر',
  'print.now': 'حالا',
  'print.hear': 'برای شنیدن، یک تیلفون را بالای این چهارکنج بگیرید.',
  'print.whose': 'این کاغذ از شماست. اختیار به دست شماست که کی ببیند.',
}

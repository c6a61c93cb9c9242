import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'على الورق',
  'print.list': 'ما يهمّني',
  'print.line': 'قصتي',
  'print.agreed': 'ما اتّفقنا عليه',
  'print.blank-list': 'قائمة فارغة للرسم',
  'print.blank-line': 'خطّ فارغ للرسم',
  'print.do': 'اطبع',
  'print.large': 'كبير جدًّا',
  'print.of': 'صفحة {$n} من {$m}',
  'print.made-on': 'طُبع في {$day}',
  'print.draw-here': 'ارسم أو اكتب هنا',
  'print.then': 'من قبل',
  'print.now': 'الآن',
  'print.hear': 'لتسمع هذا، ضع هاتفًا فوق هذا المربع.',
  'print.whose': 'هذه الورقة لك. أنت تقرّر من يراها.',
}

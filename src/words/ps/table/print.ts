import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'پر کاغذ',
  'print.list': 'څه چې ماته مهم دي',
  'print.line': 'زما کیسه',
  'print.agreed': 'څه چې پرې جوړ راغلو',
  'print.blank-list': 'د رسمولو لپاره خالي لیست',
  'print.blank-line': 'د رسمولو لپاره خالي کرښه',
  'print.do': 'چاپ یې کړئ',
  'print.large': 'ډېر لوی',
  'print.of': 'پاڼه {$n} له {$m}',
  'print.made-on': 'چاپ شوی: {$day}',
  'print.draw-here': 'دلته رسم کړئ یا ولیکئ',
  'print.then': 'مخکې',
  'print.now': 'اوس',
  'print.hear': 'د اورېدو لپاره یو ټیلیفون پر دې څلورګوټي ونیسئ.',
  'print.whose': 'دا کاغذ ستاسو دی. ستاسو په خوښه ده چې څوک یې ویني.',
}

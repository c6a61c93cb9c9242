import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'لەسەر کاغەز',
  'print.list': 'ئەوەی بۆم گرنگە',
  'print.line': 'چیرۆکی من',
  'print.agreed': 'ئەوەی لەسەری ڕێک کەوتین',
  'print.blank-list': 'لیستێکی بەتاڵ بۆ وێنەکێشان',
  'print.blank-line': 'هێڵێکی بەتاڵ بۆ وێنەکێشان',
  'print.do': 'چاپی بکەن',
  'print.large': 'زۆر گەورە',
  'print.of': 'پەڕەی {$n} لە {$m}',
  'print.made-on': 'چاپ کراوە لە {$day}',
  'print.draw-here': 'لێرە وێنە بکێشن یان بنووسن',
  'print.then': 'پێشتر',
  'print.now': 'ئێستا',
  'print.hear': 'بۆ گوێگرتن، تەلەفۆنێک لەسەر ئەم چوارگۆشەیە ڕابگرن.',
  'print.whose': 'ئەم کاغەزە هی خۆتانە. بە دەستی خۆتانە کێ دەیبینێت.',
}

import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'کاغذ پر',
  'print.list': 'جو میرے لیے اہم ہے',
  'print.line': 'میری کہانی',
  'print.agreed': 'جو ہم نے طے کیا',
  'print.blank-list': 'تصویریں بنانے کے لیے خالی فہرست',
  'print.blank-line': 'تصویریں بنانے کے لیے خالی لکیر',
  'print.do': 'چھاپیں',
  'print.large': 'بہت بڑا',
  'print.of': 'صفحہ {$n}، کل {$m}',
  'print.made-on': '{$day} کو چھاپا گیا',
  'print.draw-here': 'یہاں تصویر بنائیں یا لکھیں',
  'print.then': 'پہلے',
  'print.now': 'اب',
  'print.hear': 'سننے کے لیے فون اس چوکور نشان پر رکھیں۔',
  'print.whose': 'یہ کاغذ آپ کا ہے۔ اسے کون دیکھے، یہ آپ کے ہاتھ میں ہے۔',
}

import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'ترجمانی کیسے ہوتی ہے',
  'interpreting.renders-now': 'ابھی ترجمانی کر رہے ہیں',
  'way.consecutive': 'ایک کے بعد ایک',
  'way.simultaneous': 'ایک ہی وقت میں',
  'terms.in': 'لفظ، {$language} میں',
  'terms.before': 'پچھلی ملاقاتوں کے الفاظ',
}

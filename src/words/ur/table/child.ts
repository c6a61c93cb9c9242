import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'کیا ترجمان بڑی عمر کے ہیں؟',
  'day.age-grown-up': 'بڑی عمر کے',
  'day.age-under-18': '18 سے کم',
  'day.age-known': 'بڑی عمر کے، جیسا پہلے بتایا گیا۔',
  'day.needs-age': 'مہربانی کر کے بتائیں کہ ترجمان بڑی عمر کے ہیں یا نہیں۔',
  'day.child': 'بچہ ترجمہ نہیں کرتا، چاہے نیت کتنی ہی اچھی ہو۔ فون یا ویڈیو پر ترجمان ڈھونڈیں، یا کوئی اور وقت رکھیں۔',
  'day.child-emergency': 'جان کو فوری خطرہ ہے، اور کوئی اور ترجمہ نہیں کر سکتا',
  'day.child-reason': 'خطرہ کیا ہے',
  'day.child-followed': 'بعد میں اس پر پھر بات کی جاتی ہے۔',
  'day.needs-danger': 'مہربانی کر کے لکھیں کہ خطرہ کیا ہے۔',
}

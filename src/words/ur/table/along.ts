import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'ایک اور ملاقات ابھی کھلی ہے۔ یہ یہیں محفوظ ہے اور اس کے بند ہونے پر شامل ہو جائے گی۔',
  'along.leave': 'یہ آلہ مقفل کریں',
  'along.alone':
    'یہ ملاقات صرف اسی آلے پر ہے۔ کوئی اور اسکرین اس میں شامل نہیں ہو سکتی، اور پہلے کی آوازیں اور تصویریں یہاں نہیں ہیں۔',
  'along.leave-how': 'جو بتایا گیا وہ اس پر مقفل محفوظ ہے۔ جو اسے دوبارہ کھولے، وہ یہ ملاقات جاری رکھتا ہے۔',
}

import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'یہ دیر سے پہنچا اور محفوظ نہ ہو سکا۔ براہِ کرم دوبارہ بتائیں۔',
  'reason.not-taken-late': 'ملاقات بعد میں شروع نہیں ہوتی۔ اس میں جو بتایا گیا وہ محفوظ ہے۔',
  'reason.not-after-its-day':
    'اس ملاقات کا دن گزر چکا ہے۔ کون دیکھ سکتا یا مل سکتا ہے، یہ اگلی ملاقات میں دوبارہ پوچھا جائے گا۔',
  'reason.not-our-box': 'یہ کسی دوسرے کلینک کے لیے مقفل ہوا تھا یا خراب ہو گیا ہے۔ یہاں نہیں کھل سکتا۔',
  'reason.pocket-withdrawn': 'یہ آلہ اب کلینک کی کوئی چیز ساتھ نہیں رکھ سکتا۔ جو اس میں تھا مٹا دیا گیا۔',
}

import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'دیکھیں کیا انتظار میں ہے',
  'waits.title': 'جو یہاں انتظار میں ہے',
  'waits.how': 'نیٹ ورک آتے ہی خود بھیجا جائے گا۔ تب تک واپس لیا جا سکتا ہے۔',
  'waits.none': 'اب کچھ انتظار میں نہیں۔',
  'waits.other': 'میز پر ایک لمس',
  'waits.unheld': 'یہ آلہ انتظار والی چیز نہیں رکھ سکتا۔ بھیجے جانے تک یہ صفحہ کھلا رکھیں۔',
  'waits.sealed':
    'یہاں پہلے کہی گئی کوئی بات ابھی نہیں بھیجی گئی۔ اس پر مہر ہے: صرف کلینک کھول سکتا ہے۔ یہ خود بھیجی جائے گی۔',
  'waits.not-known':
    'کلینک اب اس آلے کو نہیں پہچانتا۔ جو کہا گیا وہ یہاں مہر کے ساتھ رہتا ہے۔ کلینک کا کوئی شخص یہاں سائن ان کر کے آلہ دوبارہ تیار کرتا ہے؛ پھر یہ بھیجا جاتا ہے۔',
  'waits.since': '{$time} بجے کہا گیا',
  'waits.let-go': 'اسے جانے دیں',
  'waits.let-go-sure': 'پھر چھوئیں: تب یہ نہیں رہے گا',
}

import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'دو بار کہا گیا۔ دونوں باتیں قائم ہیں۔',
  'both.by': '{$name}، {$day}۔ لکھنے والا ہاتھ: {$hand}۔',
  'both.aside': 'ایک طرف رکھا گیا۔ {$name}، {$day}۔ لکھنے والا ہاتھ: {$hand}۔',
  'both.up': 'پھر اٹھایا گیا۔ {$name}، {$day}۔ لکھنے والا ہاتھ: {$hand}۔',
  'both.mine': 'میری بات یوں ہے',
  'both.so': 'بات یوں ہے',
  'both.orders': 'ترتیب دو بار دی گئی۔ دونوں ترتیبیں قائم ہیں۔',
  'both.lies': 'جیسے ابھی رکھا ہے',
  'both.other': 'دوسری ترتیب',
  'both.this-order': 'اس ترتیب سے',
}

import type { hear as en } from '../../en/phone/hear.ts'

/** By ear: hearing a phrase, and telling with the own voice. Draft. */
export const hear: Record<keyof typeof en, string> = {
  'hear.it': 'سنیں',
  'hear.stop': 'آواز بند کریں',
  'hear.none': 'اس کی آواز ابھی نہیں ہے۔',
  'hear.ask': 'کسی سے پوچھیں',
  'hear.failed': 'آواز چل نہیں سکی۔',

  'voice-in.tell': 'بول کر بتائیں',
  'voice-in.ask': 'کیا ہم آپ کی آواز رکھ لیں؟',
  'voice-in.ask-how':
    'آپ کی آواز آپ کے اپنے الفاظ کے طور پر رکھی جاتی ہے۔ صرف یہاں آپ کی دیکھ بھال کرنے والے اسے سن سکتے ہیں۔',
  'voice-in.ask-not': 'آپ اس کے بغیر بھی بتا دیں تو ٹھیک ہے۔',
  'voice-in.yes': 'ہاں، میری آواز رکھ لیں',
  'voice-in.no': 'نہیں، میری آواز نہیں',
  'voice-in.speak': 'اب بولیں',
  'voice-in.left': 'ابھی وقت ہے: {$left}',
  'voice-in.done': 'میں نے کہہ دیا',
  'voice-in.listen': 'سنیں جو میں نے کہا',
  'voice-in.once-more': 'ایک بار پھر کہیں',
  'voice-in.keep': 'ایسے ہی رکھ لیں',
  'voice-in.throw-away': 'پھینک دیں',
  'voice-in.kept': 'آپ کی آواز رکھ لی گئی۔',
  'voice-in.not-sent': 'آپ کی آواز ابھی اسی فون پر ہے۔ ابھی بھیجی نہیں گئی۔',
  'voice-in.hear': 'آواز سنیں',
  'voice-in.no-words': 'بول کر بتایا گیا، {$language} میں۔ ابھی کسی نے لکھا نہیں۔',
  'voice-in.render': 'جو کہا گیا وہ لکھیں',
  'voice-in.render-in': 'جو کہا گیا، {$language} میں',
  'voice-in.rendered': 'یہ لکھ لیا گیا۔',

  'image-in.take': 'کسی کاغذ یا ہاتھ سے بنی تصویر کی فوٹو لیں',
  'image-in.choose': 'ایک تصویر چنیں',
  'image-in.is': 'یہ کیا ہے؟',
  'image-in.drawing': 'ہاتھ سے بنی تصویر',
  'image-in.photograph': 'فوٹو',
  'image-in.kept': 'تصویر رکھ لی گئی۔',
  'image-in.look': 'تصویر دیکھیں',

  'reason.no-microphone': 'اس مشین میں کوئی مائیک نہیں جو چل سکے۔ کسی اور طرح بتا دیں۔',
  'reason.microphone-refused': 'اس مشین کو مائیک چلانے کی اجازت نہیں۔ کسی اور طرح بتا دیں۔',
  'reason.not-a-sound': 'یہ ایسی آواز نہیں جو یہاں چل سکے۔',
  'reason.sound-too-long': 'یہ بہت لمبی ہے۔ زیادہ سے زیادہ پانچ منٹ۔',
  'reason.sound-too-short': 'یہ اتنی چھوٹی ہے کہ کچھ سنائی نہیں دیتا۔',
  'reason.sound-silent': 'اس میں کچھ سنائی نہیں دیتا۔ مہربانی کر کے ایک بار پھر کہیں۔',
  'reason.no-room-here': 'اس مشین پر جگہ نہیں بچی۔ جو پہلے رکھا تھا وہ ضائع نہیں ہوا۔',
}

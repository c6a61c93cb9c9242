import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    '“{$after}” کے بعد اور “{$before}” سے پہلے: کیا اس زمانے کی کوئی بات بتانے کو دل چاہتا ہے؟ ضروری نہیں۔',
  'own.question-after': '“{$after}” کے بعد: کیا اس زمانے کی کوئی بات بتانے کو دل چاہتا ہے؟ ضروری نہیں۔',
  'own.question-before': '“{$before}” سے پہلے: کیا اس زمانے کی کوئی بات بتانے کو دل چاہتا ہے؟ ضروری نہیں۔',
  'own.question-open': 'کیا اس زمانے کی کوئی بات بتانے کو دل چاہتا ہے؟ ضروری نہیں۔',
  'own.question-why':
    'ہم پوچھتے ہیں کیونکہ اس زمانے کی بات ابھی کسی نے نہیں بتائی۔ اس سے ہم آپ کی صحت شاید بہتر سمجھ سکیں۔',
  'own.question-before-or-after': 'آپ کے خیال میں {$piece} پہلے تھا یا {$landmark}؟ بتانا ضروری نہیں۔',
  'own.question-cue': 'ذرا یاد کریں: {$other}۔ کیا تب {$piece} تھا؟ بتانا ضروری نہیں۔',
  'own.question-why-when':
    'ہم پوچھتے ہیں کیونکہ ایک زمانے سے دوسرا یاد آ سکتا ہے۔ اس سے ہم آپ کی صحت شاید بہتر سمجھ سکیں۔',
}

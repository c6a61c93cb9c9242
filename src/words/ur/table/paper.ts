import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'اپنے فون کا کیمرا اس چوکور نشان پر رکھیں۔',
  'paper.pictures': 'پھر ان چار تصویروں کو چھوئیں جو آپ کو بتائی گئی تھیں۔',
  'paper.digits': 'پھر ان چار نمبروں کو چھوئیں جو آپ کو بتائے گئے تھے۔',
  'paper.never': 'انہیں اس کاغذ پر نہ لکھیں۔',
  'paper.until': 'ایک بار چلتا ہے، {$moment} تک۔',
  'paper.or': 'کیمرے کے بغیر: یہ پتا لکھیں، پھر حروف۔',
  'paper.lost': 'کھو گیا، یا نہیں کھلتا؟ جہاں سے ملا تھا وہاں پوچھیں۔',
}

import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'ضع كاميرا هاتفك فوق هذا المربع.',
  'paper.pictures': 'ثم المس الصور الأربع التي قيلت لك.',
  'paper.digits': 'ثم المس الأرقام الأربعة التي قيلت لك.',
  'paper.never': 'لا تكتبها على هذه الورقة.',
  'paper.until': 'تعمل مرة واحدة، حتى {$moment}.',
  'paper.or': 'بدون كاميرا: اكتب هذا العنوان ثم الحروف.',
  'paper.lost': 'ضاعت، أو لا تفتح؟ اسأل في المكان الذي أخذتها منه.',
}

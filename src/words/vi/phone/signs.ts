import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Một dấu hiệu cho mọi người',
  'sign.please-repeat': 'Xin nói lại',
  'sign.i-correct-myself': 'Tôi sửa lời mình',
  'sign.no-such-word': 'Không có từ như vậy',
  'sign.left-out': 'Có điều bị bỏ sót',
  'sign.pause': 'Xin nghỉ một chút',
  'sign.leave-be': 'Để yên đó',
  'sign.look': 'Xin nhìn đây',
  'sign.look-how': 'Chạm vào điều mọi người nên nhìn.',
  'sign.not-kept': 'Dấu hiệu hiện ra một lúc và không được giữ ở đâu.',
  'join.title': 'Ngồi vào bàn',
  'join.numbers': 'Sáu số trên bàn',
  'join.now': 'Bàn đang mở',
  'join.keeps-nothing': 'Điện thoại này không giữ lại gì.',
}

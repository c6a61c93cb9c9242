import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Đưa máy ảnh của điện thoại lên trên ô vuông này.',
  'paper.pictures': 'Rồi chạm vào bốn hình đã nói cho quý vị.',
  'paper.digits': 'Rồi chạm vào bốn số đã nói cho quý vị.',
  'paper.never': 'Đừng viết chúng lên tờ giấy này.',
  'paper.until': 'Dùng được một lần, đến {$moment}.',
  'paper.or': 'Không có máy ảnh: viết địa chỉ này, rồi các chữ.',
  'paper.lost': 'Mất giấy, hay không mở được? Xin hỏi nơi đã đưa.',
}

import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Trên giấy',
  'print.list': 'Điều quan trọng với tôi',
  'print.line': 'Câu chuyện của tôi',
  'print.agreed': 'Điều mình đã đồng ý với nhau',
  'print.blank-list': 'Danh sách trống để vẽ',
  'print.blank-line': 'Đường kẻ trống để vẽ',
  'print.do': 'In',
  'print.large': 'Rất lớn',
  'print.of': 'Trang {$n} trong {$m}',
  'print.made-on': 'In {$day}',
  'print.draw-here': 'Vẽ hay viết ở đây',
  'print.then': 'ngày trước',
  'print.now': 'bây giờ',
  'print.hear': 'Muốn nghe, đưa điện thoại lên trên ô vuông này.',
  'print.whose': 'Tờ giấy này là của quý vị. Ai được xem là tùy quý vị.',
}

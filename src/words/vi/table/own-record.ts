import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} làm việc đó',
  'note.by': 'chậm nhất {$day}',
  'take.about':
    'Thư mục này có những gì phòng khám đã viết về quý vị và cùng với quý vị. Xin mở my-record.html để đọc. Tệp entries.jsonl có cùng nội dung cho chương trình khác.',
  'take.made-on': 'Làm {$day}',
  'take.names': 'Các tên của tôi',
  'take.birth': 'Ngày sinh của tôi',
  'take.matters': 'Điều quan trọng với tôi',
  'take.laid-aside': 'Điều tôi đã để sang một bên',
  'take.story': 'Câu chuyện của tôi',
  'take.people': 'Người thân của tôi',
  'take.agreed': 'Điều mình đã đồng ý với nhau',
  'take.visits': 'Các buổi gặp của tôi',
  'take.consents': 'Ai được cho biết điều gì',
  'take.opened': 'Ai đã mở hồ sơ của tôi',
  'take.team': 'Nhóm đã viết gì',
  'take.apart': 'Khóa riêng',

  'take.nothing': 'Ở đây chưa viết gì.',
}

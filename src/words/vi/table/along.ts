import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'Một buổi khám khác vẫn đang mở. Buổi này được giữ ở đây và sẽ được thêm vào khi buổi kia đóng.',
  'along.leave': 'Khóa thiết bị này',
  'along.alone':
    'Buổi khám này chỉ ở trên thiết bị này. Màn hình khác không tham gia được, và bản ghi âm, hình ảnh trước đây không có ở đây.',
  'along.leave-how': 'Những gì đã kể được giữ trên máy, có khóa. Ai mở lại sẽ tiếp tục buổi khám này.',
}

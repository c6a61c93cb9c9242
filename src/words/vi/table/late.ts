import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Điều này đến quá muộn nên không được lưu. Xin hãy kể lại.',
  'reason.not-taken-late': 'Buổi khám không được mở lại sau đó. Những gì đã kể vẫn được lưu.',
  'reason.not-after-its-day':
    'Ngày của buổi khám này đã qua. Ai được xem hoặc gặp bệnh nhân sẽ được hỏi lại vào buổi khám sau.',
  'reason.not-our-box': 'Điều này được khóa cho phòng khám khác hoặc đã hỏng. Không mở được ở đây.',
  'reason.pocket-withdrawn': 'Thiết bị này không được mang gì của phòng khám nữa. Những gì có trên đó đã được xóa.',
}

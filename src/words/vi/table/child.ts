import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Người thông dịch là người lớn phải không?',
  'day.age-grown-up': 'Người lớn',
  'day.age-under-18': 'Dưới 18 tuổi',
  'day.age-known': 'Là người lớn, như đã nói trước.',
  'day.needs-age': 'Xin cho biết người thông dịch có phải người lớn không.',
  'day.child':
    'Trẻ em không thông dịch, dù có lòng tốt. Xin tìm người thông dịch qua điện thoại hay video, hoặc lúc khác.',
  'day.child-emergency': 'Đang nguy đến tính mạng, và không ai khác thông dịch được',
  'day.child-reason': 'Nguy hiểm gì',
  'day.child-followed': 'Việc này sẽ được xem lại sau.',
  'day.needs-danger': 'Xin viết nguy hiểm là gì.',
}

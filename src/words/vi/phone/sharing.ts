import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Bác sĩ riêng của tôi',
  'consent.of-specialist': 'Bác sĩ chuyên khoa hay bệnh viện',
  'consent.of-municipality': 'Một người ở thành phố hay xã',
  'consent.of-other-clinic': 'Phòng khám khác',
  'consent.of-own-people': 'Một người thân của tôi',
  'consent.office-job-centre': 'Văn phòng tìm việc',
  'consent.office-social-benefits': 'Tiền trợ cấp',
  'consent.office-family': 'Phòng lo về gia đình',
  'consent.office-children': 'Phòng lo về trẻ em',
  'consent.office-housing': 'Nhà ở',
  'consent.office-home-care': 'Chăm sóc tại nhà',
  'consent.office-rehabilitation': 'Tập hồi phục',
  'consent.office-school': 'Trường học',
  'consent.office-dental': 'Chữa răng',
  'consent.part-list': 'Điều quan trọng với tôi',
  'consent.part-story': 'Câu chuyện của tôi',
  'consent.part-people': 'Người thân của tôi',
  'consent.part-agreed': 'Điều mình đã đồng ý với nhau',
  'consent.part-appointments': 'Các buổi hẹn của tôi',
  'consent.part-letter': 'Một lá thư về tôi',

  'take.title': 'Hồ sơ của chính tôi',
  'take.phone':
    'Một thư mục để giữ những gì điện thoại này cho xem: điều mình đã cùng xem, và ai đã mở hồ sơ của quý vị. Hồ sơ đầy đủ quý vị nhận tại phòng khám, cùng với một người biết quý vị.',
  'take.do': 'Mang theo',
  'take.making': 'Đang làm thư mục.',
  'take.made': 'Thư mục đã xong.',
  'take.care': 'Ai mở thư mục này cũng đọc được. Xin giữ ở nơi chỉ quý vị mở được.',
  'confide.aloud': 'Người thông dịch nói lớn điều này',
  'confide.aloud-us': 'Chúng tôi nói lớn điều này',
  'consent.nobody-interprets': 'Bây giờ không có ai thông dịch ở đây. Nên chờ việc này.',
}

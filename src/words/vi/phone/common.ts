import type { common as en } from '../../en/phone/common.ts'

/** What every screen says. Draft. */
export const common: Record<keyof typeof en, string> = {
  'app.name': 'Tessera',
  'app.other-language': 'Lời còn nháp, bằng tiếng khác',
  'app.draft': 'Lời còn nháp',
  'app.draft-why': 'Chưa có người nói {$language} nào xem lại những lời này.',
  'app.shown-in': 'Chưa có màn hình bằng tiếng này: {$asked}. Những lời này bằng {$shown}.',
  'do.save': 'Giữ lại',
  'do.cancel': 'Chưa phải lúc này',
  'do.close': 'Đóng',
  'do.back': 'Trở lại',
  'do.undo': 'Trả lại như cũ',
  'do.again': 'Thử lại',
  'do.yes': 'Có',
  'do.no': 'Không',
  'do.change': 'Đổi',
  'do.take-away': 'Bỏ ra',
  'saving.waiting': 'Chưa gửi đi. Vẫn được giữ trên màn hình này và sẽ tự gửi lại.',
  'saving.refused': 'Điều này không giữ lại được.',
  'fault.no-connection': 'Không nối được với phòng khám. Điều quý vị viết vẫn ở đây và sẽ được gửi lại.',
  'fault.fault': 'Có trục trặc bên chúng tôi. Những gì đã giữ vẫn an toàn. Xin thử lại.',
  'fault.not-found': 'Ở đây không có gì.',
  'fault.loading': 'Xin chờ một chút',
  'voice.patient': 'Bệnh nhân',
  'voice.professional': 'Nhân viên y tế',
  'voice.interpreter': 'Người thông dịch',
  'voice.relative': 'Gia đình',
  'voice.companion': 'Người đi cùng',
  'voice.papers': 'Giấy tờ',
  'mode.in-the-room': 'ở trong phòng',
  'mode.by-phone': 'qua điện thoại',
  'mode.by-video': 'qua video',
  'mode.in-writing': 'bằng chữ viết',
  'told.spoken': 'Kể bằng {$told}, {$hand} viết lại bằng {$written}',
  'told.picture': 'Kể bằng {$told}, chọn một tấm hình cùng với {$hand}',
  'told.written': '{$hand} viết bằng {$told}',
  'told.words': 'Kể bằng {$told}, {$hand} ghi lại',
  'told.agreed': 'đã nói lại và đồng ý',
  'said.own-words': 'Lời của chính người kể, bằng {$language}',
  'said.clinic-words': 'Điều đã nói, bằng {$language}',
  'said.picture': 'Một tấm hình cho điều đó',
  'said.more-pictures': 'Thêm hình',
  'keep.unsay-refused': 'Lời chưa rút lại được.',

  'fault.passkey-not-secure':
    'Khóa đăng nhập chỉ dùng được ở địa chỉ bắt đầu bằng https, hoặc trên máy này tại http://localhost. Xin hỏi người coi máy của phòng khám để có địa chỉ đúng.',
  'fault.passkey-no-browser':
    'Trình duyệt này không có khóa đăng nhập. Firefox, Chrome, Edge hay Safari mới hơn thì có.',
  'fault.passkey-not-this-address':
    'Khóa đăng nhập đi theo một địa chỉ có tên. Địa chỉ này không có tên, hoặc là địa chỉ khác. Xin mở Tessera ở địa chỉ quý vị được cho.',
  'fault.passkey-not-given':
    'Chưa có ai đăng nhập. Việc này đã bị dừng, mất quá lâu, hoặc máy này không có khóa cho phòng khám này. Quý vị có thể thử lại.',
  'fault.passkey-not-made':
    'Chưa tạo được khóa. Việc này đã bị dừng, hoặc mất quá lâu. Không mất gì cả; quý vị có thể thử lại.',
  'fault.passkey-here-already': 'Máy này đã có khóa của quý vị rồi. Quý vị có thể đăng nhập bằng khóa đó.',
  'fault.passkey-no-lock':
    'Máy này chưa có khóa màn hình. Trước hết xin đặt mã PIN, dấu vân tay hay khuôn mặt, hoặc dùng điện thoại.',

  'role.doctor': 'bác sĩ',
  'role.nurse': 'y tá',
  'role.social-worker': 'nhân viên xã hội',
  'role.coordinator': 'người điều phối',
  'role.professional': 'nghề khác',
  'role.researcher': 'nhà nghiên cứu',
  'role.panel-member': 'thành viên nhóm bệnh nhân góp ý',
}

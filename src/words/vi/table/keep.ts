import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Rút lại lời này',
  'keep.unsay-what': 'Ở đây không ai đọc lại được nữa. Không thể làm lại như cũ.',
  'keep.unsay-goes': 'Những gì đã kể về nó cũng đi theo.',
  'keep.unsay-do': 'Phải, rút lại',
  'keep.unsay-not': 'Không, để lại',
  'keep.unsay-kept':
    'Luật ({$law}) bắt phải giữ điều này, hiện nay là đến {$day}. Trước lúc đó không rút lại được. Nếu quý vị để yên đó, không ai hỏi đến.',
  'keep.unsay-waits': 'Đang rút lại.',
  'keep.unsaid': 'Đã rút lại. Ở đây không ai đọc lại được nữa.',

  'keep.title': 'Chúng tôi giữ gì',
  'keep.who': 'Ai đọc được',
  'keep.who-team': 'Những người này chăm sóc quý vị ở đây. Họ đọc được điều quý vị kể:',
  'keep.who-nobody': 'Chưa có ai trong nhóm chăm sóc quý vị.',
  'keep.who-others':
    'Người khác làm ở đây thấy được tên và tiếng của quý vị, không thấy điều quý vị kể. Lúc cấp cứu một người trong họ có thể mở. Khi đó quý vị thấy ở đây.',
  'keep.who-outside': 'Không gửi cho ai ngoài phòng khám.',
  'keep.long': 'Bao lâu',
  'keep.years':
    'Được giữ {$years} năm sau lần cuối chúng tôi viết ở đây. Hiện nay là đến {$day}. Luật nói như vậy: {$law}.',
  'keep.not-set': 'Phòng khám chưa nói sẽ giữ bao lâu. Quý vị có thể hỏi chúng tôi.',
  'keep.lock': 'Khóa cách nào',
  'keep.lock-what': 'Mọi điều quý vị kể được khóa bằng chìa riêng.',
  'keep.can-unsay':
    'Quý vị có thể rút lại điều đã kể. Khi đó chìa bị hủy, ở đây không ai đọc được nữa. Trong các bản sao, nó mất đi ở bản sao tới, làm vào ban đêm.',
  'keep.cannot-unsay':
    'Trước khi hết thời gian đó thì không rút lại được. Quý vị có thể để yên đó: khi đó không ai hỏi đến.',

  'read.title': 'Ai đã mở hồ sơ của quý vị',
  'read.nobody': 'Chưa có ai mở.',
  'read.on': 'Vào {$day}',
  'read.earlier': 'Trước đó',
  'read.as-care-team': 'Chăm sóc quý vị ở đây',
  'read.as-emergency': 'Đã mở lúc cấp cứu',
  'read.as-safety': 'Đã xem để lo cho quý vị an toàn',
  'read.as-guest': 'Làm ở nơi khác, và quý vị đã đồng ý',
  'read.as-interpreter': 'Đã thông dịch cho quý vị',
  'read.as-export': 'Đã lấy một bản sao cho quý vị',
  'read.as-card': 'Đã làm một thẻ cho điện thoại của quý vị',
  'read.part-record': 'Tất cả hồ sơ của quý vị',
  'read.part-visit': 'Bàn của một buổi gặp',
  'read.part-shared': 'Điều quý vị đã đồng ý',
  'read.part-paper': 'Một tờ giấy',
  'read.part-protected': 'Cả những gì để riêng',
}

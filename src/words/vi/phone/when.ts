import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': 'ngày {$day} {$month} năm {$year}',
  'when.month': '{$month} năm {$year}',
  'when.season-spring': 'mùa xuân năm {$year}',
  'when.season-summer': 'mùa hè năm {$year}',
  'when.season-autumn': 'mùa thu năm {$year}',
  'when.season-winter': 'mùa đông năm {$year}',
  'when.year': 'năm {$year}',
  'when.decade': 'những năm {$year}',
  'when.day-alone': 'ngày {$day} {$month}',
  'when.spring': 'mùa xuân',
  'when.summer': 'mùa hè',
  'when.autumn': 'mùa thu',
  'when.winter': 'mùa đông',
  'when.feast': '{$feast} năm {$year}',
  'when.part-early': 'đầu {$date}',
  'when.part-middle': 'giữa {$date}',
  'when.part-late': 'cuối {$date}',
  'when.the-early': 'đầu {$date}',
  'when.the-middle': 'giữa {$date}',
  'when.the-late': 'cuối {$date}',
  'when.no-year': '{$date}, không kể năm nào',
  'when.about': 'khoảng {$date}',

  'when.on': 'vào {$date}',
  'when.in': 'vào {$date}',
  'when.at-feast': 'vào dịp {$date}',
  'when.side-before': 'trước {$date}',
  'when.side-by': '{$when} hoặc sớm hơn',
  'when.side-from': '{$when} hoặc muộn hơn',
  'when.side-after': 'sau {$date}',
  'when.began': 'bắt đầu {$when}',
  'when.ended': 'kết thúc {$when}',
  'when.on-papers': '{$when}, theo giấy tờ',

  'when.age': `.input {$n :number}
.match $n
* {{{$count} tuổi}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
* {{hơn {$count} tuổi một chút}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
* {{gần {$count} tuổi}}`,
  'when.baby': 'lúc còn sơ sinh',
  'when.age-of': '{$length} tuổi',
  'when.age-of-a-little-more': 'hơn {$length} tuổi một chút',
  'when.age-of-nearly': 'gần {$length} tuổi',
  'when.age-about': 'khoảng {$age}',
  'when.counted-running': '{$age}, tính cả năm đang sống',
  'when.counted-lunar': '{$age}, tính theo năm âm lịch',
  'when.counted-east-asian': '{$age}, tính cả tuổi mụ',
  'when.counted-not-known': '{$age}, không rõ tính tuổi cách nào',
  'when.age-whole': '{$age}',
  'when.age-start': 'bắt đầu lúc {$age}',
  'when.age-end': 'kết thúc lúc {$age}',
  'when.age-when': 'lúc {$age}',
  'when.age-before': 'chưa tới {$age}',
  'when.age-by': '{$age} hoặc nhỏ hơn',
  'when.age-from': '{$age} hoặc lớn hơn',
  'when.age-after': 'hơn {$age}',
  'when.age-when-told': '{$age} vào lúc kể',
  'when.age-told-on': '{$age} vào lúc kể, {$date}',

  'when.days': `.input {$n :number}
.match $n
* {{{$count} ngày}}`,
  'when.weeks': `.input {$n :number}
.match $n
* {{{$count} tuần}}`,
  'when.months': `.input {$n :number}
.match $n
* {{{$count} tháng}}`,
  'when.years': `.input {$n :number}
.match $n
* {{{$count} năm}}`,
  'when.winters': `.input {$n :number}
.match $n
* {{{$count} mùa đông}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{nửa ngày}}
* {{{$count} ngày rưỡi}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{nửa tuần}}
* {{{$count} tuần rưỡi}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{nửa tháng}}
* {{{$count} tháng rưỡi}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{nửa năm}}
* {{{$count} năm rưỡi}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{nửa mùa đông}}
* {{{$count} mùa đông rưỡi}}`,
  'when.summers': `.input {$n :number}
.match $n
* {{{$count} mùa hè}}`,
  'when.ramadans': `.input {$n :number}
.match $n
* {{{$count} tháng Ramadan}}`,
  'when.school-years': `.input {$n :number}
.match $n
* {{{$count} năm học}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{nửa mùa hè}}
* {{{$count} mùa hè rưỡi}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{nửa tháng Ramadan}}
* {{{$count} tháng Ramadan rưỡi}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{nửa năm học}}
* {{{$count} năm học rưỡi}}`,
  'when.some-years': 'mấy năm',
  'when.a-few-months': 'vài tháng',
  'when.some-weeks': 'mấy tuần',
  'when.some-days': 'mấy ngày',
  'when.about-length': 'khoảng {$length}',
  'when.length-less-than': 'chưa tới {$length}',
  'when.length-more-than': 'hơn {$length}',
  'when.length-nearly': 'gần {$length}',
  'when.length-a-little-more': 'hơn {$length} một chút',
  'when.lasted': 'kéo dài {$length}',
  'when.ago': 'cách đây {$length}',
  'when.told-on': '{$when}, kể {$date}',

  'when.before': 'trước {$piece}',
  'when.after': 'sau {$piece}',
  'when.before-by': 'trước {$piece} {$length}',
  'when.after-by': 'sau {$piece} {$length}',
  'when.right-before': 'ngay trước {$piece}',
  'when.right-after': 'ngay sau {$piece}',
  'when.soon-before': 'trước {$piece} ít lâu',
  'when.soon-after': 'sau {$piece} ít lâu',
  'when.during': 'trong lúc {$piece}',
  'when.contains': 'suốt {$piece} và có thể lâu hơn',
  'when.starts-with': 'bắt đầu cùng lúc với {$piece}',
  'when.ends-with': 'kết thúc cùng lúc với {$piece}',
  'when.end-starts-with': 'kết thúc khi {$piece} bắt đầu',
  'when.start-ends-with': 'bắt đầu khi {$piece} kết thúc',
  'when.same-time': 'cùng lúc với {$piece}',
  'when.overlapping': 'có phần cùng lúc với {$piece}',
  'when.or': '{$one} hoặc {$other}',
  'when.rhythm-day': 'mỗi ngày',
  'when.rhythm-night': 'mỗi đêm',
  'when.rhythm-week': 'mỗi tuần',
  'when.rhythm-month': 'mỗi tháng',
  'when.rhythm-year': 'mỗi năm',
  'when.rhythm-spring': 'mỗi mùa xuân',
  'when.rhythm-summer': 'mỗi mùa hè',
  'when.rhythm-autumn': 'mỗi mùa thu',
  'when.rhythm-winter': 'mỗi mùa đông',
  'when.rhythm-many-times': 'nhiều lần',
  'when.rhythm-now-and-then': 'thỉnh thoảng',
  'when.as-said': 'giữ nguyên bằng lời đã nói',

  'when.between': 'giữa {$from} và {$until}',
  'when.or-earlier': 'vào {$date} hoặc sớm hơn',
  'when.or-later': 'vào {$date} hoặc muộn hơn',
  'when.some-time-before': 'lúc nào đó trước {$date}',
  'when.some-time': 'lúc nào đó',
  'when.from-until': 'từ {$from} đến {$until}',
  'when.began-and-ended': 'bắt đầu {$start}, kết thúc {$end}',
}

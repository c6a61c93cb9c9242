import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'بهار سال {$year}',
  'when.season-summer': 'تابستان سال {$year}',
  'when.season-autumn': 'پاییز سال {$year}',
  'when.season-winter': 'زمستان سال {$year}',
  'when.year': 'سال {$year}',
  'when.decade': 'دههٔ {$year}',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'بهار',
  'when.summer': 'تابستان',
  'when.autumn': 'پاییز',
  'when.winter': 'زمستان',
  'when.feast': '{$feast} سال {$year}',
  'when.part-early': 'در اوایل {$date}',
  'when.part-middle': 'در اواسط {$date}',
  'when.part-late': 'در اواخر {$date}',
  'when.the-early': 'اوایل {$date}',
  'when.the-middle': 'اواسط {$date}',
  'when.the-late': 'اواخر {$date}',
  'when.no-year': '{$date}، سالش گفته نشده',
  'when.about': 'حدود {$date}',

  'when.on': 'در {$date}',
  'when.in': 'در {$date}',
  'when.at-feast': 'در {$date}',
  'when.side-before': 'قبل از {$date}',
  'when.side-by': '{$when} یا قبل از آن',
  'when.side-from': '{$when} یا بعد از آن',
  'when.side-after': 'بعد از {$date}',
  'when.began': 'شروع {$when}',
  'when.ended': 'پایان {$when}',
  'when.on-papers': '{$when}، در کاغذها',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} سالگی}}
* {{{$count} سالگی}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{کمی بیشتر از {$count} سالگی}}
* {{کمی بیشتر از {$count} سالگی}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{نزدیک {$count} سالگی}}
* {{نزدیک {$count} سالگی}}`,
  'when.baby': 'در نوزادی',
  'when.age-of': '{$length}گی',
  'when.age-of-a-little-more': 'کمی بیشتر از {$length}گی',
  'when.age-of-nearly': 'نزدیک {$length}گی',
  'when.age-about': 'حدود {$age}',
  'when.counted-running': '{$age}، همین سال هم شمرده شده',
  'when.counted-lunar': '{$age}، به سال قمری',
  'when.counted-east-asian': '{$age}، در تولد یک سال شمرده شده و هر سال نو یک سال دیگر',
  'when.counted-not-known': '{$age}، معلوم نیست سال‌ها چطور شمرده شده',
  'when.age-whole': 'در {$age}',
  'when.age-start': 'شروع در {$age}',
  'when.age-end': 'پایان در {$age}',
  'when.age-when': 'در {$age}',
  'when.age-before': 'کمتر از {$age}',
  'when.age-by': '{$age} یا کمتر',
  'when.age-from': '{$age} یا بیشتر',
  'when.age-after': 'بیشتر از {$age}',
  'when.age-when-told': '{$age}، وقتی این گفته شد',
  'when.age-told-on': '{$age}، وقتی این گفته شد، در {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} روز}}
* {{{$count} روز}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} هفته}}
* {{{$count} هفته}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} ماه}}
* {{{$count} ماه}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} سال}}
* {{{$count} سال}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} زمستان}}
* {{{$count} زمستان}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{نصف روز}}
one {{یک روز و نیم}}
* {{{$count} روز و نیم}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{نیم هفته}}
one {{یک هفته و نیم}}
* {{{$count} هفته و نیم}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{نیم ماه}}
one {{یک ماه و نیم}}
* {{{$count} ماه و نیم}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{نیم سال}}
one {{یک سال و نیم}}
* {{{$count} سال و نیم}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{نیم زمستان}}
one {{یک زمستان و نیم}}
* {{{$count} زمستان و نیم}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} تابستان}}
* {{{$count} تابستان}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} ماه رمضان}}
* {{{$count} ماه رمضان}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} سال تحصیلی}}
* {{{$count} سال تحصیلی}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{نیم تابستان}}
one {{یک تابستان و نیم}}
* {{{$count} تابستان و نیم}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{نیمی از رمضان}}
one {{یک ماه رمضان و نیم}}
* {{{$count} ماه رمضان و نیم}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{نیم سال تحصیلی}}
one {{یک سال تحصیلی و نیم}}
* {{{$count} سال تحصیلی و نیم}}`,
  'when.some-years': 'چند سال',
  'when.a-few-months': 'چند ماه',
  'when.some-weeks': 'چند هفته',
  'when.some-days': 'چند روز',
  'when.about-length': 'حدود {$length}',
  'when.length-less-than': 'کمتر از {$length}',
  'when.length-more-than': 'بیشتر از {$length}',
  'when.length-nearly': 'نزدیک به {$length}',
  'when.length-a-little-more': 'کمی بیشتر از {$length}',
  'when.lasted': '{$length} طول کشید',
  'when.ago': '{$length} پیش',
  'when.told-on': '{$when}، گفته شد در {$date}',

  'when.before': 'قبل از {$piece}',
  'when.after': 'بعد از {$piece}',
  'when.before-by': '{$length} قبل از {$piece}',
  'when.after-by': '{$length} بعد از {$piece}',
  'when.right-before': 'درست قبل از {$piece}',
  'when.right-after': 'درست بعد از {$piece}',
  'when.soon-before': 'کمی قبل از {$piece}',
  'when.soon-after': 'کمی بعد از {$piece}',
  'when.during': 'در زمان {$piece}',
  'when.contains': 'در تمام مدت {$piece} و شاید بیشتر',
  'when.starts-with': 'شروع همراه با شروع {$piece}',
  'when.ends-with': 'پایان همراه با پایان {$piece}',
  'when.end-starts-with': 'پایان هم‌زمان با شروع {$piece}',
  'when.start-ends-with': 'شروع هم‌زمان با پایان {$piece}',
  'when.same-time': 'هم‌زمان با {$piece}',
  'when.overlapping': 'بخشی از آن هم‌زمان با {$piece}',
  'when.or': '{$one} یا {$other}',
  'when.rhythm-day': 'هر روز',
  'when.rhythm-night': 'هر شب',
  'when.rhythm-week': 'هر هفته',
  'when.rhythm-month': 'هر ماه',
  'when.rhythm-year': 'هر سال',
  'when.rhythm-spring': 'هر بهار',
  'when.rhythm-summer': 'هر تابستان',
  'when.rhythm-autumn': 'هر پاییز',
  'when.rhythm-winter': 'هر زمستان',
  'when.rhythm-many-times': 'بارها',
  'when.rhythm-now-and-then': 'گاهی',
  'when.as-said': 'همان‌طور که گفته شد، نگه داشته شده',

  'when.between': 'بین {$from} و {$until}',
  'when.or-earlier': 'در {$date} یا قبل از آن',
  'when.or-later': 'در {$date} یا بعد از آن',
  'when.some-time-before': 'زمانی قبل از {$date}',
  'when.some-time': 'زمانی',
  'when.from-until': 'از {$from} تا {$until}',
  'when.began-and-ended': 'شروع {$start}، پایان {$end}',
}

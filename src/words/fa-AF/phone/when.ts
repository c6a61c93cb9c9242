import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'بهار سال {$year}',
  'when.season-summer': 'تابستان سال {$year}',
  'when.season-autumn': 'خزان سال {$year}',
  'when.season-winter': 'زمستان سال {$year}',
  'when.year': 'سال {$year}',
  'when.decade': 'دههٔ {$year}',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'بهار',
  'when.summer': 'تابستان',
  'when.autumn': 'خزان',
  'when.winter': 'زمستان',
  'when.feast': '{$feast} سال {$year}',
  'when.part-early': 'در اول‌های {$date}',
  'when.part-middle': 'در میانهٔ {$date}',
  'when.part-late': 'در آخرهای {$date}',
  'when.the-early': 'اول‌های {$date}',
  'when.the-middle': 'میانهٔ {$date}',
  'when.the-late': 'آخرهای {$date}',
  'when.no-year': '{$date}، سالش گفته نشده',
  'when.about': 'حدود {$date}',

  'when.on': 'به تاریخ {$date}',
  'when.in': 'در {$date}',
  'when.at-feast': 'در {$date}',
  'when.side-before': 'پیش از {$date}',
  'when.side-by': '{$when} یا پیش از آن',
  'when.side-from': '{$when} یا بعد از آن',
  'when.side-after': 'بعد از {$date}',
  'when.began': 'شروع {$when}',
  'when.ended': 'ختم {$when}',
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
  'when.baby': 'در شیرخوارگی',
  'when.age-of': '{$length}گی',
  'when.age-of-a-little-more': 'کمی بیشتر از {$length}گی',
  'when.age-of-nearly': 'نزدیک {$length}گی',
  'when.age-about': 'حدود {$age}',
  'when.counted-running': '{$age}، همین سال هم شمار شده',
  'when.counted-lunar': '{$age}، به سال قمری',
  'when.counted-east-asian': '{$age}، در تولد یک سال شمار شده و هر سال نو یک سال دیگر',
  'when.counted-not-known': '{$age}، معلوم نیست سال‌ها چطور شمار شده',
  'when.age-whole': 'در {$age}',
  'when.age-start': 'شروع در {$age}',
  'when.age-end': 'ختم در {$age}',
  'when.age-when': 'در {$age}',
  'when.age-before': 'کمتر از {$age}',
  'when.age-by': '{$age} یا کمتر',
  'when.age-from': '{$age} یا بیشتر',
  'when.age-after': 'بیشتر از {$age}',
  'when.age-when-told': '{$age}، وقتی این گفته شد',
  'when.age-told-on': '{$age}، وقتی این گفته شد، به تاریخ {$date}',

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
0 {{نیم روز}}
one {{یک‌ونیم روز}}
* {{{$count} و نیم روز}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{نیم هفته}}
one {{یک‌ونیم هفته}}
* {{{$count} و نیم هفته}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{نیم ماه}}
one {{یک‌ونیم ماه}}
* {{{$count} و نیم ماه}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{نیم سال}}
one {{یک‌ونیم سال}}
* {{{$count} و نیم سال}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{نیم زمستان}}
one {{یک‌ونیم زمستان}}
* {{{$count} و نیم زمستان}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} تابستان}}
* {{{$count} تابستان}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} رمضان}}
* {{{$count} رمضان}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} سال مکتب}}
* {{{$count} سال مکتب}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{نیم تابستان}}
one {{یک‌ونیم تابستان}}
* {{{$count} و نیم تابستان}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{نیم رمضان}}
one {{یک‌ونیم رمضان}}
* {{{$count} و نیم رمضان}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{نیم سال مکتب}}
one {{یک‌ونیم سال مکتب}}
* {{{$count} و نیم سال مکتب}}`,
  'when.some-years': 'چند سال',
  'when.a-few-months': 'چند ماه',
  'when.some-weeks': 'چند هفته',
  'when.some-days': 'چند روز',
  'when.about-length': 'حدود {$length}',
  'when.length-less-than': 'کمتر از {$length}',
  'when.length-more-than': 'بیشتر از {$length}',
  'when.length-nearly': 'نزدیک به {$length}',
  'when.length-a-little-more': 'کمی بیشتر از {$length}',
  'when.lasted': '{$length} دوام کرد',
  'when.ago': '{$length} پیش',
  'when.told-on': '{$when}، گفته شد به تاریخ {$date}',

  'when.before': 'پیش از {$piece}',
  'when.after': 'بعد از {$piece}',
  'when.before-by': '{$length} پیش از {$piece}',
  'when.after-by': '{$length} بعد از {$piece}',
  'when.right-before': 'درست پیش از {$piece}',
  'when.right-after': 'درست بعد از {$piece}',
  'when.soon-before': 'کمی پیش از {$piece}',
  'when.soon-after': 'کمی بعد از {$piece}',
  'when.during': 'در وقت {$piece}',
  'when.contains': 'در تمام وقت {$piece} و شاید درازتر',
  'when.starts-with': 'شروع همراه با شروع {$piece}',
  'when.ends-with': 'ختم همراه با ختم {$piece}',
  'when.end-starts-with': 'ختم وقت شروع {$piece}',
  'when.start-ends-with': 'شروع وقت ختم {$piece}',
  'when.same-time': 'در همان وقت {$piece}',
  'when.overlapping': 'یک حصه‌اش در همان وقت {$piece}',
  'when.or': '{$one} یا {$other}',
  'when.rhythm-day': 'هر روز',
  'when.rhythm-night': 'هر شب',
  'when.rhythm-week': 'هر هفته',
  'when.rhythm-month': 'هر ماه',
  'when.rhythm-year': 'هر سال',
  'when.rhythm-spring': 'هر بهار',
  'when.rhythm-summer': 'هر تابستان',
  'when.rhythm-autumn': 'هر خزان',
  'when.rhythm-winter': 'هر زمستان',
  'when.rhythm-many-times': 'بسیار دفعه‌ها',
  'when.rhythm-now-and-then': 'گاه‌گاه',
  'when.as-said': 'همان‌طور که گفته شد، نگهداری شده',

  'when.between': 'بین {$from} و {$until}',
  'when.or-earlier': 'در {$date} یا پیش از آن',
  'when.or-later': 'در {$date} یا بعد از آن',
  'when.some-time-before': 'یک وقت پیش از {$date}',
  'when.some-time': 'یک وقت',
  'when.from-until': 'از {$from} تا {$until}',
  'when.began-and-ended': 'شروع {$start}، ختم {$end}',
}

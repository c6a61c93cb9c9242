import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': '{$year} کال، پسرلی',
  'when.season-summer': '{$year} کال، اوړی',
  'when.season-autumn': '{$year} کال، منی',
  'when.season-winter': '{$year} کال، ژمی',
  'when.year': '{$year} کال',
  'when.decade': '{$year} لسیزه',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'پسرلی',
  'when.summer': 'اوړی',
  'when.autumn': 'منی',
  'when.winter': 'ژمی',
  'when.feast': '{$year} کال، {$feast}',
  'when.part-early': 'د {$date} په سر کې',
  'when.part-middle': 'د {$date} په منځ کې',
  'when.part-late': 'د {$date} په پای کې',
  'when.the-early': '{$date} سر',
  'when.the-middle': '{$date} منځ',
  'when.the-late': '{$date} پای',
  'when.no-year': '{$date}، کال یې نه دی ویل شوی',
  'when.about': 'شاوخوا {$date}',

  'when.on': 'په {$date}',
  'when.in': 'په {$date} کې',
  'when.at-feast': 'په {$date} کې',
  'when.side-before': 'تر {$date} مخکې',
  'when.side-by': '{$when} یا تر هغه مخکې',
  'when.side-from': '{$when} یا تر هغه وروسته',
  'when.side-after': 'تر {$date} وروسته',
  'when.began': 'پیل {$when}',
  'when.ended': 'پای {$when}',
  'when.on-papers': '{$when}، په کاغذونو کې',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} کال}}
* {{{$count} کاله}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{{$count} کال او څه}}
* {{{$count} کاله او څه}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{نږدې {$count} کال}}
* {{نږدې {$count} کاله}}`,
  'when.baby': 'د تي رودلو په وخت کې',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': '{$length} او څه',
  'when.age-of-nearly': 'نږدې {$length}',
  'when.age-about': 'شاوخوا {$age}',
  'when.counted-running': '{$age}، روان کال هم پکې شمېرل شوی',
  'when.counted-lunar': '{$age}، په قمري کلونو',
  'when.counted-east-asian': '{$age}، په زېږېدو یو کال شمېرل شوی او هر نوی کال یو بل',
  'when.counted-not-known': '{$age}، نه ده معلومه چې کلونه څنګه شمېرل شوي',
  'when.age-whole': 'عمر {$age}',
  'when.age-start': 'پیل چې عمر {$age} و',
  'when.age-end': 'پای چې عمر {$age} و',
  'when.age-when': 'چې عمر {$age} و',
  'when.age-before': 'لا {$age} نه',
  'when.age-by': '{$age} یا کم',
  'when.age-from': '{$age} یا زیات',
  'when.age-after': 'پوره {$age} او زیات',
  'when.age-when-told': '{$age}، چې دا وویل شول',
  'when.age-told-on': '{$age}، چې دا وویل شول، په {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} ورځ}}
* {{{$count} ورځې}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} اونۍ}}
* {{{$count} اونۍ}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} میاشت}}
* {{{$count} میاشتې}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} کال}}
* {{{$count} کاله}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} ژمی}}
* {{{$count} ژمي}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{نیمه ورځ}}
one {{یوه نیمه ورځ}}
* {{{$count} نیمې ورځې}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{نیمه اونۍ}}
one {{یوه نیمه اونۍ}}
* {{{$count} نیمې اونۍ}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{نیمه میاشت}}
one {{یوه نیمه میاشت}}
* {{{$count} نیمې میاشتې}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{نیم کال}}
one {{یو نیم کال}}
* {{{$count} نیم کاله}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{نیم ژمی}}
one {{یو نیم ژمی}}
* {{{$count} نیم ژمي}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} اوړی}}
* {{{$count} اوړي}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} رمضان}}
* {{{$count} رمضانونه}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{د ښوونځي {$count} کال}}
* {{د ښوونځي {$count} کاله}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{نیم اوړی}}
one {{یو نیم اوړی}}
* {{{$count} نیم اوړي}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{نیم رمضان}}
one {{یو نیم رمضان}}
* {{{$count} نیم رمضانونه}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{د ښوونځي نیم کال}}
one {{د ښوونځي یو نیم کال}}
* {{د ښوونځي {$count} نیم کاله}}`,
  'when.some-years': 'څو کاله',
  'when.a-few-months': 'څو میاشتې',
  'when.some-weeks': 'څو اونۍ',
  'when.some-days': 'څو ورځې',
  'when.about-length': 'شاوخوا {$length}',
  'when.length-less-than': 'لا {$length} نه پوره',
  'when.length-more-than': 'پوره {$length} او زیات',
  'when.length-nearly': 'نږدې {$length}',
  'when.length-a-little-more': '{$length} او څه',
  'when.lasted': '{$length} یې دوام وکړ',
  'when.ago': '{$length} مخکې',
  'when.told-on': '{$when}، دا وویل شول په {$date}',

  'when.before': 'تر {$piece} مخکې',
  'when.after': 'تر {$piece} وروسته',
  'when.before-by': 'تر {$piece} {$length} مخکې',
  'when.after-by': 'تر {$piece} {$length} وروسته',
  'when.right-before': 'سمدلاسه تر {$piece} مخکې',
  'when.right-after': 'سمدلاسه تر {$piece} وروسته',
  'when.soon-before': 'تر {$piece} لږ مخکې',
  'when.soon-after': 'تر {$piece} لږ وروسته',
  'when.during': 'د {$piece} په وخت کې',
  'when.contains': 'د {$piece} په ټول وخت کې او ښايي تر هغه اوږد',
  'when.starts-with': 'پیل د {$piece} له پیل سره',
  'when.ends-with': 'پای د {$piece} له پای سره',
  'when.end-starts-with': 'پای د {$piece} په پیل کې',
  'when.start-ends-with': 'پیل د {$piece} په پای کې',
  'when.same-time': 'له {$piece} سره په یوه وخت',
  'when.overlapping': 'یوه برخه یې له {$piece} سره په یوه وخت',
  'when.or': '{$one} یا {$other}',
  'when.rhythm-day': 'هره ورځ',
  'when.rhythm-night': 'هره شپه',
  'when.rhythm-week': 'هره اونۍ',
  'when.rhythm-month': 'هره میاشت',
  'when.rhythm-year': 'هر کال',
  'when.rhythm-spring': 'هر پسرلی',
  'when.rhythm-summer': 'هر اوړی',
  'when.rhythm-autumn': 'هر منی',
  'when.rhythm-winter': 'هر ژمی',
  'when.rhythm-many-times': 'ډېر ځله',
  'when.rhythm-now-and-then': 'کله کله',
  'when.as-said': 'هماغسې ساتل شوي لکه چې وویل شول',

  'when.between': 'د {$from} او {$until} ترمنځ',
  'when.or-earlier': 'په {$date} کې یا تر هغه مخکې',
  'when.or-later': 'په {$date} کې یا تر هغه وروسته',
  'when.some-time-before': 'یو وخت تر {$date} مخکې',
  'when.some-time': 'یو وخت',
  'when.from-until': 'له {$from} تر {$until} پورې',
  'when.began-and-ended': 'پیل {$start}، پای {$end}',
}

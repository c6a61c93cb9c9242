import type { when as en } from '../en/when.ts'

/** Lengths and ages stand after a preposition wherever they are used, so the dual is written in that form. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'ربيع عام {$year}',
  'when.season-summer': 'صيف عام {$year}',
  'when.season-autumn': 'خريف عام {$year}',
  'when.season-winter': 'شتاء عام {$year}',
  'when.year': 'عام {$year}',
  'when.decade': 'السنوات العشر من عام {$year}',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'الربيع',
  'when.summer': 'الصيف',
  'when.autumn': 'الخريف',
  'when.winter': 'الشتاء',
  'when.no-year': '{$date}، ولم تُذكر السنة',
  'when.about': 'نحو {$date}',
  'when.persian': '{$date} في التقويم الفارسي',
  'when.gregory': '{$date} في التقويم الميلادي',

  'when.on': 'في {$date}',
  'when.in': 'في {$date}',
  'when.began': 'البداية {$when}',
  'when.ended': 'النهاية {$when}',
  'when.on-papers': '{$when}، حسب الأوراق',

  'when.age': `.input {$n :number}
.match $n
zero {{{$count} سنة}}
one {{سنة واحدة}}
two {{سنتين}}
few {{{$count} سنوات}}
many {{{$count} سنة}}
* {{{$count} سنة}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
zero {{يزيد قليلًا على {$count} سنة}}
one {{يزيد قليلًا على سنة واحدة}}
two {{يزيد قليلًا على سنتين}}
few {{يزيد قليلًا على {$count} سنوات}}
many {{يزيد قليلًا على {$count} سنة}}
* {{يزيد قليلًا على {$count} سنة}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
zero {{يقارب {$count} سنة}}
one {{يقارب سنة واحدة}}
two {{يقارب سنتين}}
few {{يقارب {$count} سنوات}}
many {{يقارب {$count} سنة}}
* {{يقارب {$count} سنة}}`,
  'when.counted-running': '{$age}، مع حساب السنة الجارية',
  'when.counted-lunar': '{$age}، بالسنوات القمرية',
  'when.counted-east-asian': '{$age}، بحساب سنة عند الولادة وسنة مع كل رأس سنة',
  'when.counted-not-known': '{$age}، ولا يُعرف كيف حُسبت السنوات',
  'when.age-whole': 'في عمر {$age}',
  'when.age-start': 'البداية في عمر {$age}',
  'when.age-end': 'النهاية في عمر {$age}',

  'when.days': `.input {$n :number}
.match $n
zero {{{$count} يوم}}
one {{يوم واحد}}
two {{يومين}}
few {{{$count} أيام}}
many {{{$count} يومًا}}
* {{{$count} يوم}}`,
  'when.weeks': `.input {$n :number}
.match $n
zero {{{$count} أسبوع}}
one {{أسبوع واحد}}
two {{أسبوعين}}
few {{{$count} أسابيع}}
many {{{$count} أسبوعًا}}
* {{{$count} أسبوع}}`,
  'when.months': `.input {$n :number}
.match $n
zero {{{$count} شهر}}
one {{شهر واحد}}
two {{شهرين}}
few {{{$count} أشهر}}
many {{{$count} شهرًا}}
* {{{$count} شهر}}`,
  'when.years': `.input {$n :number}
.match $n
zero {{{$count} سنة}}
one {{سنة واحدة}}
two {{سنتين}}
few {{{$count} سنوات}}
many {{{$count} سنة}}
* {{{$count} سنة}}`,
  'when.winters': `.input {$n :number}
.match $n
zero {{{$count} فصل شتاء}}
one {{شتاء واحد}}
two {{شتاءين}}
few {{{$count} فصول شتاء}}
many {{{$count} فصل شتاء}}
* {{{$count} فصل شتاء}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{نصف يوم}}
one {{يوم ونصف}}
two {{يومين ونصف}}
few {{{$count} أيام ونصف}}
many {{{$count} يومًا ونصف}}
* {{{$count} يوم ونصف}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{نصف أسبوع}}
one {{أسبوع ونصف}}
two {{أسبوعين ونصف}}
few {{{$count} أسابيع ونصف}}
many {{{$count} أسبوعًا ونصف}}
* {{{$count} أسبوع ونصف}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{نصف شهر}}
one {{شهر ونصف}}
two {{شهرين ونصف}}
few {{{$count} أشهر ونصف}}
many {{{$count} شهرًا ونصف}}
* {{{$count} شهر ونصف}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{نصف سنة}}
one {{سنة ونصف}}
two {{سنتين ونصف}}
few {{{$count} سنوات ونصف}}
many {{{$count} سنة ونصف}}
* {{{$count} سنة ونصف}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{نصف شتاء}}
one {{شتاء ونصف}}
two {{شتاءين ونصف}}
few {{{$count} فصول شتاء ونصف}}
many {{{$count} فصل شتاء ونصف}}
* {{{$count} فصل شتاء ونصف}}`,
  'when.some-years': 'بضع سنوات',
  'when.a-few-months': 'بضعة أشهر',
  'when.about-length': 'نحو {$length}',
  'when.lasted': 'لمدة {$length}',
  'when.ago': 'قبل {$length}',
  'when.told-on': '{$when}، وحُكي ذلك في {$date}',

  'when.before': 'قبل {$piece}',
  'when.after': 'بعد {$piece}',
  'when.before-by': 'قبل {$piece}، بفارق {$length}',
  'when.after-by': 'بعد {$piece}، بفارق {$length}',
  'when.right-before': 'قبل {$piece} مباشرة',
  'when.right-after': 'بعد {$piece} مباشرة',
  'when.soon-after': 'بعد {$piece} بوقت قصير',
  'when.during': 'أثناء {$piece}',
  'when.contains': 'طوال {$piece} وربما أطول',
  'when.starts-with': 'البداية مع بداية {$piece}',
  'when.ends-with': 'النهاية مع نهاية {$piece}',
  'when.same-time': 'في الوقت نفسه مع {$piece}',
  'when.overlapping': 'في جزء من الوقت نفسه مع {$piece}',
  'when.as-said': 'محفوظ بالكلمات التي قيل بها',

  'when.between': 'بين {$from} و{$until}',
  'when.or-earlier': 'في {$date} أو قبل ذلك',
  'when.or-later': 'في {$date} أو بعد ذلك',
  'when.some-time-before': 'في وقت ما قبل {$date}',
  'when.some-time': 'في وقت ما',
  'when.from-until': 'من {$from} إلى {$until}',
  'when.began-and-ended': 'البداية {$start}، والنهاية {$end}',
}

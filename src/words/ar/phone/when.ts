import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
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
  'when.feast': '{$feast} عام {$year}',
  'when.part-early': 'في أوائل {$date}',
  'when.part-middle': 'في منتصف {$date}',
  'when.part-late': 'في أواخر {$date}',
  'when.the-early': 'أوائل {$date}',
  'when.the-middle': 'منتصف {$date}',
  'when.the-late': 'أواخر {$date}',
  'when.no-year': '{$date}، ولم تُذكر السنة',
  'when.about': 'نحو {$date}',

  'when.on': 'في {$date}',
  'when.in': 'في {$date}',
  'when.at-feast': 'في {$date}',
  'when.side-before': 'قبل {$date}',
  'when.side-by': '{$when} أو قبل ذلك',
  'when.side-from': '{$when} أو بعد ذلك',
  'when.side-after': 'بعد {$date}',
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
  'when.baby': 'وأنا رضيع',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'يزيد قليلًا على {$length}',
  'when.age-of-nearly': 'يقارب {$length}',
  'when.age-about': 'نحو {$age}',
  'when.counted-running': '{$age}، مع حساب السنة الجارية',
  'when.counted-lunar': '{$age}، بالسنوات القمرية',
  'when.counted-east-asian': '{$age}، بحساب سنة عند الولادة وسنة مع كل رأس سنة',
  'when.counted-not-known': '{$age}، ولا يُعرف كيف حُسبت السنوات',
  'when.age-whole': 'في عمر {$age}',
  'when.age-start': 'البداية في عمر {$age}',
  'when.age-end': 'النهاية في عمر {$age}',
  'when.age-when': 'في عمر {$age}',
  'when.age-before': 'أقل من {$age}',
  'when.age-by': '{$age} على الأكثر',
  'when.age-from': '{$age} على الأقل',
  'when.age-after': 'أكثر من {$age}',
  'when.age-when-told': '{$age} يوم حُكي ذلك',
  'when.age-told-on': '{$age} يوم حُكي ذلك، في {$date}',

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
  'when.summers': `.input {$n :number}
.match $n
zero {{{$count} فصل صيف}}
one {{صيف واحد}}
two {{صيفين}}
few {{{$count} فصول صيف}}
many {{{$count} فصل صيف}}
* {{{$count} فصل صيف}}`,
  'when.ramadans': `.input {$n :number}
.match $n
zero {{{$count} شهر رمضان}}
one {{شهر رمضان واحد}}
two {{شهري رمضان}}
few {{{$count} أشهر رمضان}}
many {{{$count} شهر رمضان}}
* {{{$count} شهر رمضان}}`,
  'when.school-years': `.input {$n :number}
.match $n
zero {{{$count} سنة دراسية}}
one {{سنة دراسية واحدة}}
two {{سنتين دراسيتين}}
few {{{$count} سنوات دراسية}}
many {{{$count} سنة دراسية}}
* {{{$count} سنة دراسية}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{نصف صيف}}
one {{صيف ونصف}}
two {{صيفين ونصف}}
few {{{$count} فصول صيف ونصف}}
many {{{$count} فصل صيف ونصف}}
* {{{$count} فصل صيف ونصف}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{نصف رمضان}}
one {{شهر رمضان ونصف}}
two {{شهري رمضان ونصف}}
few {{{$count} أشهر رمضان ونصف}}
many {{{$count} شهر رمضان ونصف}}
* {{{$count} شهر رمضان ونصف}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{نصف سنة دراسية}}
one {{سنة دراسية ونصف}}
two {{سنتين دراسيتين ونصف}}
few {{{$count} سنوات دراسية ونصف}}
many {{{$count} سنة دراسية ونصف}}
* {{{$count} سنة دراسية ونصف}}`,
  'when.some-years': 'بضع سنوات',
  'when.a-few-months': 'بضعة أشهر',
  'when.some-weeks': 'بضعة أسابيع',
  'when.some-days': 'بضعة أيام',
  'when.about-length': 'نحو {$length}',
  'when.length-less-than': 'أقل من {$length}',
  'when.length-more-than': 'أكثر من {$length}',
  'when.length-nearly': 'ما يقارب {$length}',
  'when.length-a-little-more': 'ما يزيد قليلًا على {$length}',
  'when.lasted': 'لمدة {$length}',
  'when.ago': 'قبل {$length}',
  'when.told-on': '{$when}، وحُكي ذلك في {$date}',

  'when.before': 'قبل {$piece}',
  'when.after': 'بعد {$piece}',
  'when.before-by': 'قبل {$piece}، بفارق {$length}',
  'when.after-by': 'بعد {$piece}، بفارق {$length}',
  'when.right-before': 'قبل {$piece} مباشرة',
  'when.right-after': 'بعد {$piece} مباشرة',
  'when.soon-before': 'قبل {$piece} بوقت قصير',
  'when.soon-after': 'بعد {$piece} بوقت قصير',
  'when.during': 'أثناء {$piece}',
  'when.contains': 'طوال {$piece} وربما أطول',
  'when.starts-with': 'البداية مع بداية {$piece}',
  'when.ends-with': 'النهاية مع نهاية {$piece}',
  'when.end-starts-with': 'النهاية مع بداية {$piece}',
  'when.start-ends-with': 'البداية مع نهاية {$piece}',
  'when.same-time': 'في الوقت نفسه مع {$piece}',
  'when.overlapping': 'في جزء من الوقت نفسه مع {$piece}',
  'when.or': '{$one} أو {$other}',
  'when.rhythm-day': 'كل يوم',
  'when.rhythm-night': 'كل ليلة',
  'when.rhythm-week': 'كل أسبوع',
  'when.rhythm-month': 'كل شهر',
  'when.rhythm-year': 'كل سنة',
  'when.rhythm-spring': 'كل ربيع',
  'when.rhythm-summer': 'كل صيف',
  'when.rhythm-autumn': 'كل خريف',
  'when.rhythm-winter': 'كل شتاء',
  'when.rhythm-many-times': 'مرات كثيرة',
  'when.rhythm-now-and-then': 'من حين إلى آخر',
  'when.as-said': 'محفوظ بالكلمات التي قيل بها',

  'when.between': 'بين {$from} و{$until}',
  'when.or-earlier': 'في {$date} أو قبل ذلك',
  'when.or-later': 'في {$date} أو بعد ذلك',
  'when.some-time-before': 'في وقت ما قبل {$date}',
  'when.some-time': 'في وقت ما',
  'when.from-until': 'من {$from} إلى {$until}',
  'when.began-and-ended': 'البداية {$start}، والنهاية {$end}',
}

import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day}ی {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'بەهاری {$year}',
  'when.season-summer': 'هاوینی {$year}',
  'when.season-autumn': 'پایزی {$year}',
  'when.season-winter': 'زستانی {$year}',
  'when.year': 'ساڵی {$year}',
  'when.decade': 'ساڵانی {$year}ەکان',
  'when.day-alone': '{$day}ی {$month}',
  'when.spring': 'بەهار',
  'when.summer': 'هاوین',
  'when.autumn': 'پایز',
  'when.winter': 'زستان',
  'when.feast': '{$feast}، ساڵی {$year}',
  'when.part-early': 'لە سەرەتای {$date}',
  'when.part-middle': 'لە ناوەڕاستی {$date}',
  'when.part-late': 'لە کۆتایی {$date}',
  'when.the-early': 'سەرەتای {$date}',
  'when.the-middle': 'ناوەڕاستی {$date}',
  'when.the-late': 'کۆتایی {$date}',
  'when.no-year': '{$date}، ساڵەکە نەگوتراوە',
  'when.about': 'دەوروبەری {$date}',

  'when.on': 'لە {$date}',
  'when.in': 'لە {$date}',
  'when.at-feast': 'لە {$date}',
  'when.side-before': 'پێش {$date}',
  'when.side-by': '{$when} یان پێشتر',
  'when.side-from': '{$when} یان دواتر',
  'when.side-after': 'دوای {$date}',
  'when.began': 'سەرەتا: {$when}',
  'when.ended': 'کۆتایی: {$when}',
  'when.on-papers': '{$when}، لەسەر کاغەزەکان',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} ساڵ}}
* {{{$count} ساڵ}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{کەمێک زیاتر لە {$count} ساڵ}}
* {{کەمێک زیاتر لە {$count} ساڵ}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{نزیک بە {$count} ساڵ}}
* {{نزیک بە {$count} ساڵ}}`,
  'when.baby': 'لە ساواییدا',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'کەمێک زیاتر لە {$length}',
  'when.age-of-nearly': 'نزیک بە {$length}',
  'when.age-about': 'نزیکەی {$age}',
  'when.counted-running': '{$age}، لەگەڵ ئەو ساڵەی تێیدایە',
  'when.counted-lunar': '{$age}، بە ساڵی مانگی',
  'when.counted-east-asian': '{$age}، بە ژماردنی ساڵێک لە لەدایکبوونەوە و ساڵێک لە هەر سەری ساڵێکدا',
  'when.counted-not-known': '{$age}، نازانرێت ساڵەکان چۆن ژمێردراون',
  'when.age-whole': 'تەمەنی {$age}',
  'when.age-start': 'سەرەتا: لە تەمەنی {$age}',
  'when.age-end': 'کۆتایی: لە تەمەنی {$age}',
  'when.age-when': 'لە تەمەنی {$age}',
  'when.age-before': 'کەمتر لە {$age}',
  'when.age-by': '{$age} یان کەمتر',
  'when.age-from': '{$age} یان زیاتر',
  'when.age-after': 'زیاتر لە {$age}',
  'when.age-when-told': '{$age}، کاتێک گێڕدرایەوە',
  'when.age-told-on': '{$age}، کاتێک گێڕدرایەوە، لە {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} ڕۆژ}}
* {{{$count} ڕۆژ}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} هەفتە}}
* {{{$count} هەفتە}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} مانگ}}
* {{{$count} مانگ}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} ساڵ}}
* {{{$count} ساڵ}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} زستان}}
* {{{$count} زستان}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{نیو ڕۆژ}}
one {{ڕۆژ و نیوێک}}
* {{{$count} ڕۆژ و نیو}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{نیو هەفتە}}
one {{هەفتە و نیوێک}}
* {{{$count} هەفتە و نیو}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{نیو مانگ}}
one {{مانگ و نیوێک}}
* {{{$count} مانگ و نیو}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{نیو ساڵ}}
one {{ساڵ و نیوێک}}
* {{{$count} ساڵ و نیو}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{نیو زستان}}
one {{زستان و نیوێک}}
* {{{$count} زستان و نیو}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} هاوین}}
* {{{$count} هاوین}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} ڕەمەزان}}
* {{{$count} ڕەمەزان}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} ساڵی خوێندن}}
* {{{$count} ساڵی خوێندن}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{نیو هاوین}}
one {{هاوین و نیوێک}}
* {{{$count} هاوین و نیو}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{نیو ڕەمەزان}}
one {{ڕەمەزان و نیوێک}}
* {{{$count} ڕەمەزان و نیو}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{نیو ساڵی خوێندن}}
one {{ساڵ و نیوێکی خوێندن}}
* {{{$count} ساڵ و نیوی خوێندن}}`,
  'when.some-years': 'چەند ساڵێک',
  'when.a-few-months': 'چەند مانگێک',
  'when.some-weeks': 'چەند هەفتەیەک',
  'when.some-days': 'چەند ڕۆژێک',
  'when.about-length': 'نزیکەی {$length}',
  'when.length-less-than': 'کەمتر لە {$length}',
  'when.length-more-than': 'زیاتر لە {$length}',
  'when.length-nearly': 'نزیک بە {$length}',
  'when.length-a-little-more': 'کەمێک زیاتر لە {$length}',
  'when.lasted': '{$length} خایاند',
  'when.ago': '{$length} لەمەوبەر',
  'when.told-on': '{$when}، گێڕدرایەوە لە {$date}',

  'when.before': 'پێش {$piece}',
  'when.after': 'دوای {$piece}',
  'when.before-by': '{$length} پێش {$piece}',
  'when.after-by': '{$length} دوای {$piece}',
  'when.right-before': 'ڕێک پێش {$piece}',
  'when.right-after': 'ڕێک دوای {$piece}',
  'when.soon-before': 'کەمێک پێش {$piece}',
  'when.soon-after': 'کەمێک دوای {$piece}',
  'when.during': 'لە کاتی {$piece}',
  'when.contains': 'لە هەموو ماوەی {$piece} و لەوانەیە درێژتریش',
  'when.starts-with': 'لەگەڵ {$piece} دەستی پێ کرد',
  'when.ends-with': 'لەگەڵ {$piece} کۆتایی هات',
  'when.end-starts-with': 'کۆتایی هات کاتێک {$piece} دەستی پێ کرد',
  'when.start-ends-with': 'دەستی پێ کرد کاتێک {$piece} کۆتایی هات',
  'when.same-time': 'لە هەمان کاتی {$piece}',
  'when.overlapping': 'بەشێکی لە هەمان کاتی {$piece}',
  'when.or': '{$one} یان {$other}',
  'when.rhythm-day': 'هەموو ڕۆژێک',
  'when.rhythm-night': 'هەموو شەوێک',
  'when.rhythm-week': 'هەموو هەفتەیەک',
  'when.rhythm-month': 'هەموو مانگێک',
  'when.rhythm-year': 'هەموو ساڵێک',
  'when.rhythm-spring': 'هەموو بەهارێک',
  'when.rhythm-summer': 'هەموو هاوینێک',
  'when.rhythm-autumn': 'هەموو پایزێک',
  'when.rhythm-winter': 'هەموو زستانێک',
  'when.rhythm-many-times': 'زۆر جار',
  'when.rhythm-now-and-then': 'جارجار',
  'when.as-said': 'بەو وشانە هەڵگیراوە کە پێی گوتراوە',

  'when.between': 'لەنێوان {$from} و {$until}',
  'when.or-earlier': 'لە {$date} یان پێشتر',
  'when.or-later': 'لە {$date} یان دواتر',
  'when.some-time-before': 'کاتێک پێش {$date}',
  'when.some-time': 'کاتێک',
  'when.from-until': 'لە {$from} تا {$until}',
  'when.began-and-ended': 'سەرەتا: {$start}، کۆتایی: {$end}',
}

import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': '{$year} کی بہار',
  'when.season-summer': '{$year} کی گرمی',
  'when.season-autumn': '{$year} کی خزاں',
  'when.season-winter': '{$year} کی سردی',
  'when.year': '{$year}',
  'when.decade': '{$year} کی دہائی',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'بہار',
  'when.summer': 'گرمی',
  'when.autumn': 'خزاں',
  'when.winter': 'سردی',
  'when.feast': '{$feast} {$year}',
  'when.part-early': '{$date} کے شروع میں',
  'when.part-middle': '{$date} کے بیچ میں',
  'when.part-late': '{$date} کے آخر میں',
  'when.the-early': '{$date} کے شروع',
  'when.the-middle': '{$date} کے بیچ',
  'when.the-late': '{$date} کے آخر',
  'when.no-year': 'سال نہیں بتایا گیا، {$date}',
  'when.about': 'لگ بھگ {$date}',

  'when.on': '{$date} کو',
  'when.in': '{$date} میں',
  'when.at-feast': '{$date} پر',
  'when.side-before': '{$date} سے پہلے',
  'when.side-by': '{$when} یا اس سے پہلے',
  'when.side-from': '{$when} یا اس کے بعد',
  'when.side-after': '{$date} کے بعد',
  'when.began': 'شروع: {$when}',
  'when.ended': 'ختم: {$when}',
  'when.on-papers': '{$when}، کاغذات پر',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} سال}}
* {{{$count} سال}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{{$count} سال سے کچھ زیادہ}}
* {{{$count} سال سے کچھ زیادہ}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{{$count} سال سے ذرا کم}}
* {{{$count} سال سے ذرا کم}}`,
  'when.baby': 'دودھ پینے کی عمر میں',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': '{$length} سے کچھ زیادہ',
  'when.age-of-nearly': '{$length} سے ذرا کم',
  'when.age-about': 'لگ بھگ {$age}',
  'when.counted-running': 'چلتا سال ملا کر {$age}',
  'when.counted-lunar': 'چاند کے سالوں سے {$age}',
  'when.counted-east-asian': 'پیدائش پر ایک اور ہر نئے سال پر ایک گن کر {$age}',
  'when.counted-not-known': 'معلوم نہیں سال کیسے گنے گئے، {$age}',
  'when.age-whole': '{$age}',
  'when.age-start': 'شروع: {$age} کی عمر میں',
  'when.age-end': 'ختم: {$age} کی عمر میں',
  'when.age-when': '{$age} کی عمر میں',
  'when.age-before': '{$age} سے کم',
  'when.age-by': '{$age} یا اس سے کم',
  'when.age-from': '{$age} یا اس سے زیادہ',
  'when.age-after': '{$age} سے زیادہ',
  'when.age-when-told': 'بتاتے وقت {$age}',
  'when.age-told-on': '{$date} کو بتاتے وقت {$age}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} دن}}
* {{{$count} دن}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} ہفتہ}}
* {{{$count} ہفتے}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} مہینہ}}
* {{{$count} مہینے}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} سال}}
* {{{$count} سال}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} سردی}}
* {{{$count} سردیاں}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{آدھا دن}}
one {{ڈیڑھ دن}}
2 {{ڈھائی دن}}
* {{ساڑھے {$count} دن}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{آدھا ہفتہ}}
one {{ڈیڑھ ہفتہ}}
2 {{ڈھائی ہفتے}}
* {{ساڑھے {$count} ہفتے}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{آدھا مہینہ}}
one {{ڈیڑھ مہینہ}}
2 {{ڈھائی مہینے}}
* {{ساڑھے {$count} مہینے}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{آدھا سال}}
one {{ڈیڑھ سال}}
2 {{ڈھائی سال}}
* {{ساڑھے {$count} سال}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{آدھی سردی}}
one {{ڈیڑھ سردی}}
2 {{ڈھائی سردیاں}}
* {{ساڑھے {$count} سردیاں}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} گرمی}}
* {{{$count} گرمیاں}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} رمضان}}
* {{{$count} رمضان}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{سکول کا {$count} سال}}
* {{سکول کے {$count} سال}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{آدھی گرمی}}
one {{ڈیڑھ گرمی}}
2 {{ڈھائی گرمیاں}}
* {{ساڑھے {$count} گرمیاں}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{آدھا رمضان}}
one {{ڈیڑھ رمضان}}
2 {{ڈھائی رمضان}}
* {{ساڑھے {$count} رمضان}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{سکول کا آدھا سال}}
one {{سکول کا ڈیڑھ سال}}
2 {{سکول کے ڈھائی سال}}
* {{سکول کے ساڑھے {$count} سال}}`,
  'when.some-years': 'کچھ سال',
  'when.a-few-months': 'چند مہینے',
  'when.some-weeks': 'کچھ ہفتے',
  'when.some-days': 'کچھ دن',
  'when.about-length': 'لگ بھگ {$length}',
  'when.length-less-than': '{$length} سے کم',
  'when.length-more-than': '{$length} سے زیادہ',
  'when.length-nearly': '{$length} سے ذرا کم',
  'when.length-a-little-more': '{$length} سے کچھ زیادہ',
  'when.lasted': '{$length} رہا',
  'when.ago': '{$length} پہلے',
  'when.told-on': '{$when}، {$date} کو بتایا گیا',

  'when.before': '{$piece} سے پہلے',
  'when.after': '{$piece} کے بعد',
  'when.before-by': '{$piece} سے {$length} پہلے',
  'when.after-by': '{$piece} کے {$length} بعد',
  'when.right-before': '{$piece} سے عین پہلے',
  'when.right-after': '{$piece} کے فوراً بعد',
  'when.soon-before': '{$piece} سے کچھ پہلے',
  'when.soon-after': '{$piece} کے کچھ بعد',
  'when.during': '{$piece} کے دوران',
  'when.contains': '{$piece} کے سارے عرصے میں اور شاید اس سے بھی زیادہ',
  'when.starts-with': '{$piece} کے ساتھ ہی شروع ہوا',
  'when.ends-with': '{$piece} کے ساتھ ہی ختم ہوا',
  'when.end-starts-with': '{$piece} کے شروع ہونے پر ختم ہوا',
  'when.start-ends-with': '{$piece} کے ختم ہونے پر شروع ہوا',
  'when.same-time': '{$piece} کے ہی وقت میں',
  'when.overlapping': 'کچھ حصہ {$piece} کے ہی وقت میں',
  'when.or': '{$one} یا {$other}',
  'when.rhythm-day': 'ہر روز',
  'when.rhythm-night': 'ہر رات',
  'when.rhythm-week': 'ہر ہفتے',
  'when.rhythm-month': 'ہر مہینے',
  'when.rhythm-year': 'ہر سال',
  'when.rhythm-spring': 'ہر بہار',
  'when.rhythm-summer': 'ہر گرمی',
  'when.rhythm-autumn': 'ہر خزاں',
  'when.rhythm-winter': 'ہر سردی',
  'when.rhythm-many-times': 'بہت بار',
  'when.rhythm-now-and-then': 'کبھی کبھی',
  'when.as-said': 'انہی الفاظ میں رکھا گیا جن میں کہا گیا',

  'when.between': '{$from} اور {$until} کے درمیان',
  'when.or-earlier': '{$date} میں یا اس سے پہلے',
  'when.or-later': '{$date} میں یا اس کے بعد',
  'when.some-time-before': '{$date} سے پہلے کسی وقت',
  'when.some-time': 'کسی وقت',
  'when.from-until': '{$from} سے {$until} تک',
  'when.began-and-ended': 'شروع: {$start}، ختم: {$end}',
}

import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': '{$year} ilkbaharı',
  'when.season-summer': '{$year} yazı',
  'when.season-autumn': '{$year} sonbaharı',
  'when.season-winter': '{$year} kışı',
  'when.year': '{$year}',
  'when.decade': '{$year} ile başlayan on yıl',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'ilkbahar',
  'when.summer': 'yaz',
  'when.autumn': 'sonbahar',
  'when.winter': 'kış',
  'when.feast': '{$feast} {$year}',
  'when.part-early': '{$date} başında',
  'when.part-middle': '{$date} ortasında',
  'when.part-late': '{$date} sonunda',
  'when.the-early': '{$date} başı',
  'when.the-middle': '{$date} ortası',
  'when.the-late': '{$date} sonu',
  'when.no-year': '{$date}, yılı söylenmedi',
  'when.about': '{$date} civarı',

  'when.on': '{$date}',
  'when.in': '{$date}',
  'when.at-feast': '{$date} zamanı',
  'when.side-before': '{$date} öncesinde',
  'when.side-by': '{$when} veya daha önce',
  'when.side-from': '{$when} veya daha sonra',
  'when.side-after': '{$date} sonrasında',
  'when.began': 'başladı: {$when}',
  'when.ended': 'bitti: {$when}',
  'when.on-papers': '{$when}, kâğıtlara göre',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} yaşında}}
* {{{$count} yaşında}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{{$count} yaşından biraz büyük}}
* {{{$count} yaşından biraz büyük}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{neredeyse {$count} yaşında}}
* {{neredeyse {$count} yaşında}}`,
  'when.baby': 'bebekken',
  'when.age-of': '{$length}lık',
  'when.age-of-a-little-more': '{$length}dan biraz büyük',
  'when.age-of-nearly': 'neredeyse {$length}lık',
  'when.age-about': 'aşağı yukarı {$age}',
  'when.counted-running': '{$age}, içinde bulunulan yıl da sayıldı',
  'when.counted-lunar': '{$age}, ay takvimi yıllarıyla',
  'when.counted-east-asian': '{$age}, doğumda bir ve her yılbaşında bir daha sayıldı',
  'when.counted-not-known': '{$age}, yılların nasıl sayıldığı bilinmiyor',
  'when.age-whole': '{$age}',
  'when.age-start': 'başladı: {$age} iken',
  'when.age-end': 'bitti: {$age} iken',
  'when.age-when': '{$age} iken',
  'when.age-before': 'henüz {$age} değil',
  'when.age-by': '{$age} veya daha küçük',
  'when.age-from': '{$age} veya daha büyük',
  'when.age-after': '{$age} değil, daha büyük',
  'when.age-when-told': 'anlatıldığı gün {$age}',
  'when.age-told-on': 'anlatıldığı gün {$age}, tarih: {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} gün}}
* {{{$count} gün}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} hafta}}
* {{{$count} hafta}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} ay}}
* {{{$count} ay}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} yıl}}
* {{{$count} yıl}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} kış}}
* {{{$count} kış}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{yarım gün}}
one {{bir buçuk gün}}
* {{{$count} buçuk gün}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{yarım hafta}}
one {{bir buçuk hafta}}
* {{{$count} buçuk hafta}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{yarım ay}}
one {{bir buçuk ay}}
* {{{$count} buçuk ay}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{yarım yıl}}
one {{bir buçuk yıl}}
* {{{$count} buçuk yıl}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{yarım kış}}
one {{bir buçuk kış}}
* {{{$count} buçuk kış}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} yaz}}
* {{{$count} yaz}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Ramazan}}
* {{{$count} Ramazan}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} okul yılı}}
* {{{$count} okul yılı}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{yarım yaz}}
one {{bir buçuk yaz}}
* {{{$count} buçuk yaz}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{yarım Ramazan}}
one {{bir buçuk Ramazan}}
* {{{$count} buçuk Ramazan}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{yarım okul yılı}}
one {{bir buçuk okul yılı}}
* {{{$count} buçuk okul yılı}}`,
  'when.some-years': 'birkaç yıl',
  'when.a-few-months': 'birkaç ay',
  'when.some-weeks': 'birkaç hafta',
  'when.some-days': 'birkaç gün',
  'when.about-length': 'yaklaşık {$length}',
  'when.length-less-than': '{$length} süresinden az',
  'when.length-more-than': '{$length} süresinden çok',
  'when.length-nearly': 'neredeyse {$length}',
  'when.length-a-little-more': '{$length} süresinden biraz çok',
  'when.lasted': '{$length} sürdü',
  'when.ago': '{$length} önce',
  'when.told-on': '{$when}, anlatıldığı gün: {$date}',

  'when.before': '{$piece} öncesinde',
  'when.after': '{$piece} sonrasında',
  'when.before-by': '{$piece} öncesinde, arada {$length}',
  'when.after-by': '{$piece} sonrasında, arada {$length}',
  'when.right-before': '{$piece} hemen öncesinde',
  'when.right-after': '{$piece} hemen sonrasında',
  'when.soon-before': '{$piece} az öncesinde',
  'when.soon-after': '{$piece} az sonrasında',
  'when.during': '{$piece} sırasında',
  'when.contains': '{$piece} boyunca, belki daha uzun',
  'when.starts-with': '{$piece} ile aynı zamanda başladı',
  'when.ends-with': '{$piece} ile aynı zamanda bitti',
  'when.end-starts-with': '{$piece} başlayınca bitti',
  'when.start-ends-with': '{$piece} bitince başladı',
  'when.same-time': '{$piece} ile aynı zamanda',
  'when.overlapping': 'bir kısmı {$piece} ile aynı zamanda',
  'when.or': '{$one} veya {$other}',
  'when.rhythm-day': 'her gün',
  'when.rhythm-night': 'her gece',
  'when.rhythm-week': 'her hafta',
  'when.rhythm-month': 'her ay',
  'when.rhythm-year': 'her yıl',
  'when.rhythm-spring': 'her ilkbahar',
  'when.rhythm-summer': 'her yaz',
  'when.rhythm-autumn': 'her sonbahar',
  'when.rhythm-winter': 'her kış',
  'when.rhythm-many-times': 'birçok kez',
  'when.rhythm-now-and-then': 'ara sıra',
  'when.as-said': 'söylendiği sözlerle saklandı',

  'when.between': '{$from} ile {$until} arasında',
  'when.or-earlier': '{$date} veya daha önce',
  'when.or-later': '{$date} veya daha sonra',
  'when.some-time-before': '{$date} öncesinde bir zaman',
  'when.some-time': 'bir zaman',
  'when.from-until': 'baştan sona: {$from} – {$until}',
  'when.began-and-ended': 'başladı: {$start}, bitti: {$end}',
}

import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'gu’gii {$year}',
  'when.season-summer': 'xagaagii {$year}',
  'when.season-autumn': 'dayrtii {$year}',
  'when.season-winter': 'jiilaalkii {$year}',
  'when.year': '{$year}',
  'when.decade': '{$year}-meeyadii',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'gu’',
  'when.summer': 'xagaa',
  'when.autumn': 'dayr',
  'when.winter': 'jiilaal',
  'when.feast': '{$feast} {$year}',
  'when.part-early': 'bilowgii {$date}',
  'when.part-middle': 'bartamihii {$date}',
  'when.part-late': 'dhammaadkii {$date}',
  'when.the-early': 'bilowgii {$date}',
  'when.the-middle': 'bartamihii {$date}',
  'when.the-late': 'dhammaadkii {$date}',
  'when.no-year': '{$date}, sannad lama sheegin',
  'when.about': 'qiyaastii {$date}',

  'when.on': '{$date}',
  'when.in': '{$date}',
  'when.at-feast': 'waqtigii {$date}',
  'when.side-before': 'ka hor {$date}',
  'when.side-by': '{$when} ama ka hor',
  'when.side-from': '{$when} ama ka dib',
  'when.side-after': 'ka dib {$date}',
  'when.began': 'bilaabmay {$when}',
  'when.ended': 'dhammaaday {$when}',
  'when.on-papers': '{$when}, sida warqadaha ku qoran',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} jir}}
* {{{$count} jir}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{wax yar ka weyn {$count} jir}}
* {{wax yar ka weyn {$count} jir}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{ku dhawaad {$count} jir}}
* {{ku dhawaad {$count} jir}}`,
  'when.baby': 'ilmo yar oo dhashay',
  'when.age-of': '{$length} jir',
  'when.age-of-a-little-more': 'wax yar ka weyn {$length}',
  'when.age-of-nearly': 'ku dhawaad {$length} jir',
  'when.age-about': 'qiyaastii {$age}',
  'when.counted-running': '{$age}, sannadka socdana waa lagu daray',
  'when.counted-lunar': '{$age}, sannadaha dayaxa',
  'when.counted-east-asian': '{$age}, dhalashada waa hal, sannad cusub kastana hal baa lagu daraa',
  'when.counted-not-known': '{$age}, lama yaqaan sida sannadaha loo tiriyay',
  'when.age-whole': 'da’da {$age}',
  'when.age-start': 'bilaabmay da’da {$age}',
  'when.age-end': 'dhammaaday da’da {$age}',
  'when.age-when': 'da’da {$age}',
  'when.age-before': 'weli ma gaarin {$age}',
  'when.age-by': '{$age} ama ka yar',
  'when.age-from': '{$age} ama ka weyn',
  'when.age-after': 'ka weyn {$age}',
  'when.age-when-told': '{$age} markii la sheegay',
  'when.age-told-on': '{$age} markii la sheegay, {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} maalin}}
* {{{$count} maalmood}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} toddobaad}}
* {{{$count} toddobaad}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} bil}}
* {{{$count} bilood}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} sano}}
* {{{$count} sano}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} jiilaal}}
* {{{$count} jiilaal}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{nus maalin}}
one {{maalin iyo nus}}
* {{{$count} maalmood iyo nus}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{nus toddobaad}}
one {{toddobaad iyo nus}}
* {{{$count} toddobaad iyo nus}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{nus bil}}
one {{bil iyo nus}}
* {{{$count} bilood iyo nus}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{nus sano}}
one {{sano iyo nus}}
* {{{$count} sano iyo nus}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{nus jiilaal}}
one {{jiilaal iyo nus}}
* {{{$count} jiilaal iyo nus}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} xagaa}}
* {{{$count} xagaa}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Ramadaan}}
* {{{$count} Ramadaan}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} sannad dugsiyeed}}
* {{{$count} sannad dugsiyeed}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{nus xagaa}}
one {{xagaa iyo nus}}
* {{{$count} xagaa iyo nus}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{nus Ramadaan}}
one {{Ramadaan iyo nus}}
* {{{$count} Ramadaan iyo nus}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{nus sannad dugsiyeed}}
one {{sannad dugsiyeed iyo nus}}
* {{{$count} sannad dugsiyeed iyo nus}}`,
  'when.some-years': 'dhowr sano',
  'when.a-few-months': 'dhowr bilood',
  'when.some-weeks': 'dhowr toddobaad',
  'when.some-days': 'dhowr maalmood',
  'when.about-length': 'qiyaastii {$length}',
  'when.length-less-than': 'in ka yar {$length}',
  'when.length-more-than': 'in ka badan {$length}',
  'when.length-nearly': 'ku dhawaad {$length}',
  'when.length-a-little-more': 'wax yar ka badan {$length}',
  'when.lasted': 'wuxuu socday {$length}',
  'when.ago': '{$length} ka hor',
  'when.told-on': '{$when}, la sheegay {$date}',

  'when.before': 'ka hor {$piece}',
  'when.after': 'ka dib {$piece}',
  'when.before-by': '{$length} ka hor {$piece}',
  'when.after-by': '{$length} ka dib {$piece}',
  'when.right-before': 'wax yar uun ka hor {$piece}',
  'when.right-after': 'isla markiiba ka dib {$piece}',
  'when.soon-before': 'in yar ka hor {$piece}',
  'when.soon-after': 'in yar ka dib {$piece}',
  'when.during': 'intii uu socday: {$piece}',
  'when.contains': 'intii uu socday oo dhan, mise ka badan: {$piece}',
  'when.starts-with': 'bilaabmay isla waqtigii {$piece}',
  'when.ends-with': 'dhammaaday isla waqtigii {$piece}',
  'when.end-starts-with': 'dhammaaday markii kan bilaabmay: {$piece}',
  'when.start-ends-with': 'bilaabmay markii kan dhammaaday: {$piece}',
  'when.same-time': 'isla waqtigii {$piece}',
  'when.overlapping': 'qayb ahaan isla waqtigii {$piece}',
  'when.or': '{$one} ama {$other}',
  'when.rhythm-day': 'maalin kasta',
  'when.rhythm-night': 'habeen kasta',
  'when.rhythm-week': 'toddobaad kasta',
  'when.rhythm-month': 'bil kasta',
  'when.rhythm-year': 'sannad kasta',
  'when.rhythm-spring': 'gu’ kasta',
  'when.rhythm-summer': 'xagaa kasta',
  'when.rhythm-autumn': 'dayr kasta',
  'when.rhythm-winter': 'jiilaal kasta',
  'when.rhythm-many-times': 'marar badan',
  'when.rhythm-now-and-then': 'mar mar',
  'when.as-said': 'waxaa lagu hayaa ereyadii lagu sheegay',

  'when.between': 'inta u dhaxaysa {$from} iyo {$until}',
  'when.or-earlier': '{$date} ama ka hor',
  'when.or-later': '{$date} ama ka dib',
  'when.some-time-before': 'mar ka horraysay {$date}',
  'when.some-time': 'mar uun',
  'when.from-until': 'laga bilaabo {$from} ilaa {$until}',
  'when.began-and-ended': 'bilaabmay {$start}, dhammaaday {$end}',
}

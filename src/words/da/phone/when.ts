import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day}. {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'foråret {$year}',
  'when.season-summer': 'sommeren {$year}',
  'when.season-autumn': 'efteråret {$year}',
  'when.season-winter': 'vinteren {$year}',
  'when.year': '{$year}',
  'when.decade': '{$year}’erne',
  'when.day-alone': '{$day}. {$month}',
  'when.spring': 'foråret',
  'when.summer': 'sommeren',
  'when.autumn': 'efteråret',
  'when.winter': 'vinteren',
  'when.feast': '{$feast} {$year}',
  'when.part-early': 'tidligt i {$date}',
  'when.part-middle': 'midt i {$date}',
  'when.part-late': 'sent i {$date}',
  'when.the-early': 'begyndelsen af {$date}',
  'when.the-middle': 'midten af {$date}',
  'when.the-late': 'slutningen af {$date}',
  'when.no-year': '{$date}, året er ikke fortalt',
  'when.about': 'omkring {$date}',

  'when.on': 'den {$date}',
  'when.in': 'i {$date}',
  'when.at-feast': 'ved {$date}',
  'when.side-before': 'før {$date}',
  'when.side-by': '{$when} eller før',
  'when.side-from': '{$when} eller senere',
  'when.side-after': 'efter {$date}',
  'when.began': 'begyndte {$when}',
  'when.ended': 'sluttede {$when}',
  'when.on-papers': '{$when}, ifølge papirerne',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} år}}
* {{{$count} år}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{lidt over {$count} år}}
* {{lidt over {$count} år}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{næsten {$count} år}}
* {{næsten {$count} år}}`,
  'when.baby': 'som spæd',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'lidt over {$length}',
  'when.age-of-nearly': 'næsten {$length}',
  'when.age-about': 'omkring {$age}',
  'when.counted-running': '{$age}, det påbegyndte år talt med',
  'when.counted-lunar': '{$age}, talt i måneår',
  'when.counted-east-asian': '{$age}, talt som ét år ved fødslen og ét mere ved hvert nytår',
  'when.counted-not-known': '{$age}, det vides ikke, hvordan årene er talt',
  'when.age-whole': 'i en alder af {$age}',
  'when.age-start': 'begyndte i en alder af {$age}',
  'when.age-end': 'sluttede i en alder af {$age}',
  'when.age-when': 'i en alder af {$age}',
  'when.age-before': 'under {$age}',
  'when.age-by': 'højst {$age}',
  'when.age-from': 'mindst {$age}',
  'when.age-after': 'over {$age}',
  'when.age-when-told': '{$age}, da det blev fortalt',
  'when.age-told-on': '{$age}, da det blev fortalt den {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} dag}}
* {{{$count} dage}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} uge}}
* {{{$count} uger}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} måned}}
* {{{$count} måneder}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} år}}
* {{{$count} år}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} vinter}}
* {{{$count} vintre}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{en halv dag}}
one {{halvanden dag}}
* {{{$count} og en halv dag}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{en halv uge}}
one {{halvanden uge}}
* {{{$count} og en halv uge}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{en halv måned}}
one {{halvanden måned}}
* {{{$count} og en halv måned}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{et halvt år}}
one {{halvandet år}}
* {{{$count} og et halvt år}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{en halv vinter}}
one {{halvanden vinter}}
* {{{$count} og en halv vinter}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} sommer}}
* {{{$count} somre}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} ramadan}}
* {{{$count} ramadaner}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} skoleår}}
* {{{$count} skoleår}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{en halv sommer}}
one {{halvanden sommer}}
* {{{$count} og en halv sommer}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{en halv ramadan}}
one {{halvanden ramadan}}
* {{{$count} og en halv ramadan}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{et halvt skoleår}}
one {{halvandet skoleår}}
* {{{$count} og et halvt skoleår}}`,
  'when.some-years': 'nogle år',
  'when.a-few-months': 'et par måneder',
  'when.some-weeks': 'nogle uger',
  'when.some-days': 'nogle dage',
  'when.about-length': 'cirka {$length}',
  'when.length-less-than': 'mindre end {$length}',
  'when.length-more-than': 'mere end {$length}',
  'when.length-nearly': 'næsten {$length}',
  'when.length-a-little-more': 'lidt mere end {$length}',
  'when.lasted': 'varede {$length}',
  'when.ago': 'for {$length} siden',
  'when.told-on': '{$when}, fortalt den {$date}',

  'when.before': 'før {$piece}',
  'when.after': 'efter {$piece}',
  'when.before-by': '{$length} før {$piece}',
  'when.after-by': '{$length} efter {$piece}',
  'when.right-before': 'lige før {$piece}',
  'when.right-after': 'lige efter {$piece}',
  'when.soon-before': 'kort før {$piece}',
  'when.soon-after': 'kort efter {$piece}',
  'when.during': 'mens dette stod på: {$piece}',
  'when.contains': 'så længe dette stod på, og måske længere: {$piece}',
  'when.starts-with': 'begyndte samtidig med {$piece}',
  'when.ends-with': 'sluttede samtidig med {$piece}',
  'when.end-starts-with': 'sluttede, da {$piece} begyndte',
  'when.start-ends-with': 'begyndte, da {$piece} sluttede',
  'when.same-time': 'samtidig med {$piece}',
  'when.overlapping': 'delvis samtidig med {$piece}',
  'when.or': '{$one} eller {$other}',
  'when.rhythm-day': 'hver dag',
  'when.rhythm-night': 'hver nat',
  'when.rhythm-week': 'hver uge',
  'when.rhythm-month': 'hver måned',
  'when.rhythm-year': 'hvert år',
  'when.rhythm-spring': 'hvert forår',
  'when.rhythm-summer': 'hver sommer',
  'when.rhythm-autumn': 'hvert efterår',
  'when.rhythm-winter': 'hver vinter',
  'when.rhythm-many-times': 'mange gange',
  'when.rhythm-now-and-then': 'en gang imellem',
  'when.as-said': 'bevaret med de ord, det blev sagt med',

  'when.between': 'mellem {$from} og {$until}',
  'when.or-earlier': 'i {$date} eller før',
  'when.or-later': 'i {$date} eller senere',
  'when.some-time-before': 'engang før {$date}',
  'when.some-time': 'engang',
  'when.from-until': 'fra {$from} til {$until}',
  'when.began-and-ended': 'begyndte {$start}, sluttede {$end}',
}

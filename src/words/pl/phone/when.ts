import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year} roku',
  'when.month': 'miesiąca {$month} {$year} roku',
  'when.season-spring': 'wiosny {$year} roku',
  'when.season-summer': 'lata {$year} roku',
  'when.season-autumn': 'jesieni {$year} roku',
  'when.season-winter': 'zimy {$year} roku',
  'when.year': '{$year} roku',
  'when.decade': 'dziesięciu lat od {$year} roku',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'wiosna',
  'when.summer': 'lato',
  'when.autumn': 'jesień',
  'when.winter': 'zima',
  'when.feast': 'święta {$feast} {$year} roku',
  'when.part-early': 'na początku {$date}',
  'when.part-middle': 'w połowie {$date}',
  'when.part-late': 'pod koniec {$date}',
  'when.the-early': 'początku {$date}',
  'when.the-middle': 'połowy {$date}',
  'when.the-late': 'końca {$date}',
  'when.no-year': '{$date}, bez podanego roku',
  'when.about': 'około {$date}',

  'when.on': '{$date}',
  'when.in': 'w ciągu {$date}',
  'when.at-feast': 'w czasie {$date}',
  'when.side-before': 'wcześniej od {$date}',
  'when.side-by': '{$when} albo wcześniej',
  'when.side-from': '{$when} albo później',
  'when.side-after': 'później od {$date}',
  'when.began': 'zaczęło się {$when}',
  'when.ended': 'skończyło się {$when}',
  'when.on-papers': '{$when}, tak jest w papierach',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} roku}}
few {{{$count} lat}}
many {{{$count} lat}}
* {{{$count} roku}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{trochę ponad {$count} rok}}
few {{trochę ponad {$count} lata}}
many {{trochę ponad {$count} lat}}
* {{trochę ponad {$count} roku}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{prawie {$count} roku}}
few {{prawie {$count} lat}}
many {{prawie {$count} lat}}
* {{prawie {$count} roku}}`,
  'when.baby': 'jako niemowlę',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'trochę ponad {$length}',
  'when.age-of-nearly': 'prawie {$length}',
  'when.age-about': 'mniej więcej {$age}',
  'when.counted-running': '{$age}, licząc też rok, który trwa',
  'when.counted-lunar': '{$age}, w latach księżycowych',
  'when.counted-east-asian': '{$age}, licząc jeden rok przy narodzinach i jeszcze jeden z każdym Nowym Rokiem',
  'when.counted-not-known': '{$age}, nie wiadomo, jak liczono lata',
  'when.age-whole': 'w wieku {$age}',
  'when.age-start': 'zaczęło się w wieku {$age}',
  'when.age-end': 'skończyło się w wieku {$age}',
  'when.age-when': 'w wieku {$age}',
  'when.age-before': 'mniej niż {$age}',
  'when.age-by': '{$age} albo mniej',
  'when.age-from': '{$age} albo więcej',
  'when.age-after': 'więcej niż {$age}',
  'when.age-when-told': '{$age}, gdy było to opowiadane',
  'when.age-told-on': '{$age}, gdy było to opowiadane, {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} dzień}}
few {{{$count} dni}}
many {{{$count} dni}}
* {{{$count} dnia}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} tydzień}}
few {{{$count} tygodnie}}
many {{{$count} tygodni}}
* {{{$count} tygodnia}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} miesiąc}}
few {{{$count} miesiące}}
many {{{$count} miesięcy}}
* {{{$count} miesiąca}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} rok}}
few {{{$count} lata}}
many {{{$count} lat}}
* {{{$count} roku}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} zimę}}
few {{{$count} zimy}}
many {{{$count} zim}}
* {{{$count} zimy}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{pół dnia}}
one {{półtora dnia}}
few {{{$count} i pół dnia}}
many {{{$count} i pół dnia}}
* {{{$count} i pół dnia}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{pół tygodnia}}
one {{półtora tygodnia}}
few {{{$count} i pół tygodnia}}
many {{{$count} i pół tygodnia}}
* {{{$count} i pół tygodnia}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{pół miesiąca}}
one {{półtora miesiąca}}
few {{{$count} i pół miesiąca}}
many {{{$count} i pół miesiąca}}
* {{{$count} i pół miesiąca}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{pół roku}}
one {{półtora roku}}
few {{{$count} i pół roku}}
many {{{$count} i pół roku}}
* {{{$count} i pół roku}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{pół zimy}}
one {{półtorej zimy}}
few {{{$count} i pół zimy}}
many {{{$count} i pół zimy}}
* {{{$count} i pół zimy}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} letni sezon}}
few {{{$count} letnie sezony}}
many {{{$count} letnich sezonów}}
* {{{$count} letniego sezonu}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Ramadan}}
few {{{$count} Ramadany}}
many {{{$count} Ramadanów}}
* {{{$count} Ramadanu}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} rok szkolny}}
few {{{$count} lata szkolne}}
many {{{$count} lat szkolnych}}
* {{{$count} roku szkolnego}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{pół lata}}
one {{półtora lata}}
few {{{$count} i pół letniego sezonu}}
many {{{$count} i pół letniego sezonu}}
* {{{$count} i pół letniego sezonu}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{pół Ramadanu}}
one {{półtora Ramadanu}}
few {{{$count} i pół Ramadanu}}
many {{{$count} i pół Ramadanu}}
* {{{$count} i pół Ramadanu}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{pół roku szkolnego}}
one {{półtora roku szkolnego}}
few {{{$count} i pół roku szkolnego}}
many {{{$count} i pół roku szkolnego}}
* {{{$count} i pół roku szkolnego}}`,
  'when.some-years': 'kilka lat',
  'when.a-few-months': 'parę miesięcy',
  'when.some-weeks': 'kilka tygodni',
  'when.some-days': 'kilka dni',
  'when.about-length': 'jakieś {$length}',
  'when.length-less-than': 'mniej niż {$length}',
  'when.length-more-than': 'więcej niż {$length}',
  'when.length-nearly': 'prawie {$length}',
  'when.length-a-little-more': 'trochę ponad {$length}',
  'when.lasted': 'trwało {$length}',
  'when.ago': '{$length} temu',
  'when.told-on': '{$when}, opowiedziane {$date}',

  'when.before': 'przed tym: {$piece}',
  'when.after': 'po tym: {$piece}',
  'when.before-by': '{$length} przed tym: {$piece}',
  'when.after-by': '{$length} po tym: {$piece}',
  'when.right-before': 'tuż przed tym: {$piece}',
  'when.right-after': 'zaraz po tym: {$piece}',
  'when.soon-before': 'niedługo przed tym: {$piece}',
  'when.soon-after': 'niedługo po tym: {$piece}',
  'when.during': 'gdy to trwało: {$piece}',
  'when.contains': 'cały czas, gdy to trwało, i może dłużej: {$piece}',
  'when.starts-with': 'zaczęło się razem z tym: {$piece}',
  'when.ends-with': 'skończyło się razem z tym: {$piece}',
  'when.end-starts-with': 'skończyło się, gdy zaczęło się to: {$piece}',
  'when.start-ends-with': 'zaczęło się, gdy skończyło się to: {$piece}',
  'when.same-time': 'w tym samym czasie co to: {$piece}',
  'when.overlapping': 'po części w tym samym czasie co to: {$piece}',
  'when.or': '{$one} albo {$other}',
  'when.rhythm-day': 'co dzień',
  'when.rhythm-night': 'co noc',
  'when.rhythm-week': 'co tydzień',
  'when.rhythm-month': 'co miesiąc',
  'when.rhythm-year': 'co rok',
  'when.rhythm-spring': 'co wiosnę',
  'when.rhythm-summer': 'co lato',
  'when.rhythm-autumn': 'co jesień',
  'when.rhythm-winter': 'co zimę',
  'when.rhythm-many-times': 'wiele razy',
  'when.rhythm-now-and-then': 'od czasu do czasu',
  'when.as-said': 'zachowane w tych słowach, w jakich było powiedziane',

  'when.between': 'kiedyś od {$from} do {$until}',
  'when.or-earlier': 'w ciągu {$date} albo wcześniej',
  'when.or-later': 'w ciągu {$date} albo później',
  'when.some-time-before': 'kiedyś, wcześniej od {$date}',
  'when.some-time': 'kiedyś',
  'when.from-until': 'od {$from} do {$until}',
  'when.began-and-ended': 'zaczęło się {$start}, skończyło się {$end}',
}

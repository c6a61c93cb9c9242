import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day}. {$month} {$year}. godine',
  'when.month': 'mjeseca {$month} {$year}. godine',
  'when.season-spring': 'proljeća {$year}. godine',
  'when.season-summer': 'ljeta {$year}. godine',
  'when.season-autumn': 'jeseni {$year}. godine',
  'when.season-winter': 'zime {$year}. godine',
  'when.year': '{$year}. godine',
  'when.decade': '{$year}-ih godina',
  'when.day-alone': '{$day}. {$month}',
  'when.spring': 'proljeće',
  'when.summer': 'ljeto',
  'when.autumn': 'jesen',
  'when.winter': 'zima',
  'when.feast': 'praznika {$feast} {$year}. godine',
  'when.part-early': 'početkom {$date}',
  'when.part-middle': 'sredinom {$date}',
  'when.part-late': 'krajem {$date}',
  'when.the-early': 'početka {$date}',
  'when.the-middle': 'sredine {$date}',
  'when.the-late': 'kraja {$date}',
  'when.no-year': '{$date}, godina nije rečena',
  'when.about': 'oko {$date}',

  'when.on': '{$date}',
  'when.in': 'tokom {$date}',
  'when.at-feast': 'za vrijeme {$date}',
  'when.side-before': 'prije {$date}',
  'when.side-by': '{$when} ili ranije',
  'when.side-from': '{$when} ili kasnije',
  'when.side-after': 'poslije {$date}',
  'when.began': 'počelo {$when}',
  'when.ended': 'završilo {$when}',
  'when.on-papers': '{$when}, tako piše u papirima',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} godinu}}
few {{{$count} godine}}
* {{{$count} godina}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{malo više od {$count} godine}}
few {{malo više od {$count} godine}}
* {{malo više od {$count} godina}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{skoro {$count} godinu}}
few {{skoro {$count} godine}}
* {{skoro {$count} godina}}`,
  'when.baby': 'kao beba',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'malo više od {$length}',
  'when.age-of-nearly': 'skoro {$length}',
  'when.age-about': 'otprilike {$age}',
  'when.counted-running': '{$age}, kad se broji i godina koja teče',
  'when.counted-lunar': '{$age}, u godinama po Mjesecu',
  'when.counted-east-asian': '{$age}, kad se broji jedna pri rođenju i još jedna svake Nove godine',
  'when.counted-not-known': '{$age}, ne zna se kako su se godine brojale',
  'when.age-whole': 'sa {$age}',
  'when.age-start': 'počelo sa {$age}',
  'when.age-end': 'završilo sa {$age}',
  'when.age-when': 'sa {$age}',
  'when.age-before': 'manje od {$age}',
  'when.age-by': '{$age} ili manje',
  'when.age-from': '{$age} ili više',
  'when.age-after': 'više od {$age}',
  'when.age-when-told': '{$age}, kad je to ispričano',
  'when.age-told-on': '{$age}, kad je to ispričano, {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} dan}}
few {{{$count} dana}}
* {{{$count} dana}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} sedmicu}}
few {{{$count} sedmice}}
* {{{$count} sedmica}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} mjesec}}
few {{{$count} mjeseca}}
* {{{$count} mjeseci}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} godinu}}
few {{{$count} godine}}
* {{{$count} godina}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} zimu}}
few {{{$count} zime}}
* {{{$count} zima}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{pola dana}}
1 {{dan i po}}
one {{{$count} i po dan}}
few {{{$count} i po dana}}
* {{{$count} i po dana}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{pola sedmice}}
1 {{sedmicu i po}}
one {{{$count} i po sedmicu}}
few {{{$count} i po sedmice}}
* {{{$count} i po sedmica}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{pola mjeseca}}
1 {{mjesec i po}}
one {{{$count} i po mjesec}}
few {{{$count} i po mjeseca}}
* {{{$count} i po mjeseci}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{pola godine}}
1 {{godinu i po}}
one {{{$count} i po godinu}}
few {{{$count} i po godine}}
* {{{$count} i po godina}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{pola zime}}
1 {{zimu i po}}
one {{{$count} i po zimu}}
few {{{$count} i po zime}}
* {{{$count} i po zima}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} ljeto}}
few {{{$count} ljeta}}
* {{{$count} ljeta}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} ramazan}}
few {{{$count} ramazana}}
* {{{$count} ramazana}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} školsku godinu}}
few {{{$count} školske godine}}
* {{{$count} školskih godina}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{pola ljeta}}
1 {{ljeto i po}}
one {{{$count} i po ljeto}}
few {{{$count} i po ljeta}}
* {{{$count} i po ljeta}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{pola ramazana}}
1 {{ramazan i po}}
one {{{$count} i po ramazan}}
few {{{$count} i po ramazana}}
* {{{$count} i po ramazana}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{pola školske godine}}
1 {{školsku godinu i po}}
one {{{$count} i po školsku godinu}}
few {{{$count} i po školske godine}}
* {{{$count} i po školskih godina}}`,
  'when.some-years': 'nekoliko godina',
  'when.a-few-months': 'par mjeseci',
  'when.some-weeks': 'nekoliko sedmica',
  'when.some-days': 'nekoliko dana',
  'when.about-length': 'otprilike {$length}',
  'when.length-less-than': 'manje od {$length}',
  'when.length-more-than': 'više od {$length}',
  'when.length-nearly': 'skoro {$length}',
  'when.length-a-little-more': 'malo više od {$length}',
  'when.lasted': 'trajalo {$length}',
  'when.ago': 'prije {$length}',
  'when.told-on': '{$when}, ispričano {$date}',

  'when.before': 'prije ovoga: {$piece}',
  'when.after': 'poslije ovoga: {$piece}',
  'when.before-by': '{$length} prije ovoga: {$piece}',
  'when.after-by': '{$length} poslije ovoga: {$piece}',
  'when.right-before': 'tik prije ovoga: {$piece}',
  'when.right-after': 'odmah poslije ovoga: {$piece}',
  'when.soon-before': 'nedugo prije ovoga: {$piece}',
  'when.soon-after': 'nedugo poslije ovoga: {$piece}',
  'when.during': 'dok je trajalo ovo: {$piece}',
  'when.contains': 'cijelo vrijeme dok je trajalo ovo, a možda i duže: {$piece}',
  'when.starts-with': 'počelo kad i ovo: {$piece}',
  'when.ends-with': 'završilo kad i ovo: {$piece}',
  'when.end-starts-with': 'završilo kad je počelo ovo: {$piece}',
  'when.start-ends-with': 'počelo kad je završilo ovo: {$piece}',
  'when.same-time': 'u isto vrijeme kad i ovo: {$piece}',
  'when.overlapping': 'dijelom u isto vrijeme kad i ovo: {$piece}',
  'when.or': '{$one} ili {$other}',
  'when.rhythm-day': 'svaki dan',
  'when.rhythm-night': 'svaku noć',
  'when.rhythm-week': 'svake sedmice',
  'when.rhythm-month': 'svakog mjeseca',
  'when.rhythm-year': 'svake godine',
  'when.rhythm-spring': 'svakog proljeća',
  'when.rhythm-summer': 'svakog ljeta',
  'when.rhythm-autumn': 'svake jeseni',
  'when.rhythm-winter': 'svake zime',
  'when.rhythm-many-times': 'mnogo puta',
  'when.rhythm-now-and-then': 's vremena na vrijeme',
  'when.as-said': 'sačuvano onim riječima kojim je rečeno',

  'when.between': 'između {$from} i {$until}',
  'when.or-earlier': 'tokom {$date} ili ranije',
  'when.or-later': 'tokom {$date} ili kasnije',
  'when.some-time-before': 'nekad prije {$date}',
  'when.some-time': 'nekad',
  'when.from-until': 'od {$from} do {$until}',
  'when.began-and-ended': 'počelo {$start}, završilo {$end}',
}

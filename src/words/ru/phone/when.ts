import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year} года',
  'when.month': 'месяца {$month} {$year} года',
  'when.season-spring': 'весны {$year} года',
  'when.season-summer': 'лета {$year} года',
  'when.season-autumn': 'осени {$year} года',
  'when.season-winter': 'зимы {$year} года',
  'when.year': '{$year} года',
  'when.decade': '{$year}-х годов',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'весна',
  'when.summer': 'лето',
  'when.autumn': 'осень',
  'when.winter': 'зима',
  'when.feast': 'праздника {$feast} {$year} года',
  'when.part-early': 'в начале {$date}',
  'when.part-middle': 'в середине {$date}',
  'when.part-late': 'в конце {$date}',
  'when.the-early': 'начала {$date}',
  'when.the-middle': 'середины {$date}',
  'when.the-late': 'конца {$date}',
  'when.no-year': '{$date}, год не назван',
  'when.about': 'около {$date}',

  'when.on': '{$date}',
  'when.in': 'в течение {$date}',
  'when.at-feast': 'во время {$date}',
  'when.side-before': 'до {$date}',
  'when.side-by': '{$when} или раньше',
  'when.side-from': '{$when} или позже',
  'when.side-after': 'после {$date}',
  'when.began': 'началось {$when}',
  'when.ended': 'закончилось {$when}',
  'when.on-papers': '{$when}, так в бумагах',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} года}}
few {{{$count} лет}}
many {{{$count} лет}}
* {{{$count} года}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{чуть больше {$count} года}}
few {{чуть больше {$count} лет}}
many {{чуть больше {$count} лет}}
* {{чуть больше {$count} года}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{почти {$count} года}}
few {{почти {$count} лет}}
many {{почти {$count} лет}}
* {{почти {$count} года}}`,
  'when.baby': 'в младенчестве',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'чуть больше, чем {$length}',
  'when.age-of-nearly': 'почти {$length}',
  'when.age-about': 'примерно {$age}',
  'when.counted-running': '{$age}, считая и неполный год',
  'when.counted-lunar': '{$age}, если считать по Луне',
  'when.counted-east-asian': '{$age}, если считать один год при рождении и ещё один с каждым Новым годом',
  'when.counted-not-known': '{$age}, неизвестно, как считали годы',
  'when.age-whole': 'в возрасте {$age}',
  'when.age-start': 'началось в возрасте {$age}',
  'when.age-end': 'закончилось в возрасте {$age}',
  'when.age-when': 'в возрасте {$age}',
  'when.age-before': 'меньше {$age}',
  'when.age-by': '{$age} или меньше',
  'when.age-from': '{$age} или больше',
  'when.age-after': 'больше {$age}',
  'when.age-when-told': '{$age}, когда об этом рассказали',
  'when.age-told-on': '{$age}, когда об этом рассказали, {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} день}}
few {{{$count} дня}}
many {{{$count} дней}}
* {{{$count} дня}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} неделю}}
few {{{$count} недели}}
many {{{$count} недель}}
* {{{$count} недели}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} месяц}}
few {{{$count} месяца}}
many {{{$count} месяцев}}
* {{{$count} месяца}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} год}}
few {{{$count} года}}
many {{{$count} лет}}
* {{{$count} года}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} зиму}}
few {{{$count} зимы}}
many {{{$count} зим}}
* {{{$count} зимы}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{полдня}}
1 {{полтора дня}}
one {{{$count} с половиной день}}
few {{{$count} с половиной дня}}
many {{{$count} с половиной дней}}
* {{{$count} с половиной дня}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{полнедели}}
1 {{полторы недели}}
one {{{$count} с половиной неделю}}
few {{{$count} с половиной недели}}
many {{{$count} с половиной недель}}
* {{{$count} с половиной недели}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{полмесяца}}
1 {{полтора месяца}}
one {{{$count} с половиной месяц}}
few {{{$count} с половиной месяца}}
many {{{$count} с половиной месяцев}}
* {{{$count} с половиной месяца}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{полгода}}
1 {{полтора года}}
one {{{$count} с половиной год}}
few {{{$count} с половиной года}}
many {{{$count} с половиной лет}}
* {{{$count} с половиной года}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{ползимы}}
1 {{полторы зимы}}
one {{{$count} с половиной зиму}}
few {{{$count} с половиной зимы}}
many {{{$count} с половиной зим}}
* {{{$count} с половиной зимы}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} лето}}
few {{{$count} лета}}
many {{{$count} летних сезонов}}
* {{{$count} лета}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Рамадан}}
few {{{$count} Рамадана}}
many {{{$count} Рамаданов}}
* {{{$count} Рамадана}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} учебный год}}
few {{{$count} учебных года}}
many {{{$count} учебных лет}}
* {{{$count} учебного года}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{пол-лета}}
1 {{полтора лета}}
one {{{$count} с половиной лето}}
few {{{$count} с половиной лета}}
many {{{$count} с половиной летних сезонов}}
* {{{$count} с половиной лета}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{половину Рамадана}}
1 {{полтора Рамадана}}
one {{{$count} с половиной Рамадан}}
few {{{$count} с половиной Рамадана}}
many {{{$count} с половиной Рамаданов}}
* {{{$count} с половиной Рамадана}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{половину учебного года}}
1 {{полтора учебных года}}
one {{{$count} с половиной учебный год}}
few {{{$count} с половиной учебных года}}
many {{{$count} с половиной учебных лет}}
* {{{$count} с половиной учебных года}}`,
  'when.some-years': 'несколько лет',
  'when.a-few-months': 'пару месяцев',
  'when.some-weeks': 'несколько недель',
  'when.some-days': 'несколько дней',
  'when.about-length': 'примерно {$length}',
  'when.length-less-than': 'меньше, чем {$length}',
  'when.length-more-than': 'больше, чем {$length}',
  'when.length-nearly': 'почти {$length}',
  'when.length-a-little-more': 'чуть больше, чем {$length}',
  'when.lasted': 'длилось {$length}',
  'when.ago': '{$length} назад',
  'when.told-on': '{$when}, рассказано {$date}',

  'when.before': 'до этого: {$piece}',
  'when.after': 'после этого: {$piece}',
  'when.before-by': 'за {$length} до этого: {$piece}',
  'when.after-by': 'через {$length} после этого: {$piece}',
  'when.right-before': 'прямо перед этим: {$piece}',
  'when.right-after': 'сразу после этого: {$piece}',
  'when.soon-before': 'незадолго до этого: {$piece}',
  'when.soon-after': 'вскоре после этого: {$piece}',
  'when.during': 'пока шло это: {$piece}',
  'when.contains': 'всё время, пока шло это, и может быть дольше: {$piece}',
  'when.starts-with': 'началось вместе с этим: {$piece}',
  'when.ends-with': 'закончилось вместе с этим: {$piece}',
  'when.end-starts-with': 'закончилось, когда началось это: {$piece}',
  'when.start-ends-with': 'началось, когда закончилось это: {$piece}',
  'when.same-time': 'в одно время с этим: {$piece}',
  'when.overlapping': 'отчасти в одно время с этим: {$piece}',
  'when.or': '{$one} или {$other}',
  'when.rhythm-day': 'каждый день',
  'when.rhythm-night': 'каждую ночь',
  'when.rhythm-week': 'каждую неделю',
  'when.rhythm-month': 'каждый месяц',
  'when.rhythm-year': 'каждый год',
  'when.rhythm-spring': 'каждую весну',
  'when.rhythm-summer': 'каждое лето',
  'when.rhythm-autumn': 'каждую осень',
  'when.rhythm-winter': 'каждую зиму',
  'when.rhythm-many-times': 'много раз',
  'when.rhythm-now-and-then': 'время от времени',
  'when.as-said': 'сохранено теми же словами, как было сказано',

  'when.between': 'когда-то с {$from} до {$until}',
  'when.or-earlier': 'в течение {$date} или раньше',
  'when.or-later': 'в течение {$date} или позже',
  'when.some-time-before': 'когда-то до {$date}',
  'when.some-time': 'когда-то',
  'when.from-until': 'с {$from} до {$until}',
  'when.began-and-ended': 'началось {$start}, закончилось {$end}',
}

import type { when as en } from '../../en/phone/when.ts'

/** Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year} року',
  'when.month': 'місяця {$month} {$year} року',
  'when.season-spring': 'весни {$year} року',
  'when.season-summer': 'літа {$year} року',
  'when.season-autumn': 'осені {$year} року',
  'when.season-winter': 'зими {$year} року',
  'when.year': '{$year} року',
  'when.decade': '{$year}-х років',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'весна',
  'when.summer': 'літо',
  'when.autumn': 'осінь',
  'when.winter': 'зима',
  'when.feast': 'свята {$feast} {$year} року',
  'when.part-early': 'на початку {$date}',
  'when.part-middle': 'у середині {$date}',
  'when.part-late': 'наприкінці {$date}',
  'when.the-early': 'початку {$date}',
  'when.the-middle': 'середини {$date}',
  'when.the-late': 'кінця {$date}',
  'when.no-year': '{$date}, рік не названо',
  'when.about': 'близько {$date}',

  'when.on': '{$date}',
  'when.in': 'протягом {$date}',
  'when.at-feast': 'під час {$date}',
  'when.side-before': 'до {$date}',
  'when.side-by': '{$when} або раніше',
  'when.side-from': '{$when} або пізніше',
  'when.side-after': 'після {$date}',
  'when.began': 'почалося {$when}',
  'when.ended': 'закінчилося {$when}',
  'when.on-papers': '{$when}, так у паперах',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} року}}
few {{{$count} років}}
many {{{$count} років}}
* {{{$count} року}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{трохи більше {$count} року}}
few {{трохи більше {$count} років}}
many {{трохи більше {$count} років}}
* {{трохи більше {$count} року}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{майже {$count} року}}
few {{майже {$count} років}}
many {{майже {$count} років}}
* {{майже {$count} року}}`,
  'when.baby': 'немовлям',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': 'трохи більше, ніж {$length}',
  'when.age-of-nearly': 'майже {$length}',
  'when.age-about': 'приблизно {$age}',
  'when.counted-running': '{$age}, рахуючи й неповний рік',
  'when.counted-lunar': '{$age}, якщо рахувати за Місяцем',
  'when.counted-east-asian': '{$age}, якщо рахувати один рік при народженні і ще один з кожним Новим роком',
  'when.counted-not-known': '{$age}, невідомо, як рахували роки',
  'when.age-whole': 'у віці {$age}',
  'when.age-start': 'почалося у віці {$age}',
  'when.age-end': 'закінчилося у віці {$age}',
  'when.age-when': 'у віці {$age}',
  'when.age-before': 'менше {$age}',
  'when.age-by': '{$age} або менше',
  'when.age-from': '{$age} або більше',
  'when.age-after': 'більше {$age}',
  'when.age-when-told': '{$age}, коли про це розповіли',
  'when.age-told-on': '{$age}, коли про це розповіли, {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} день}}
few {{{$count} дні}}
many {{{$count} днів}}
* {{{$count} дня}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} тиждень}}
few {{{$count} тижні}}
many {{{$count} тижнів}}
* {{{$count} тижня}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} місяць}}
few {{{$count} місяці}}
many {{{$count} місяців}}
* {{{$count} місяця}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} рік}}
few {{{$count} роки}}
many {{{$count} років}}
* {{{$count} року}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} зиму}}
few {{{$count} зими}}
many {{{$count} зим}}
* {{{$count} зими}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{пів дня}}
1 {{півтора дня}}
one {{{$count} з половиною день}}
few {{{$count} з половиною дні}}
many {{{$count} з половиною днів}}
* {{{$count} з половиною дня}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{пів тижня}}
1 {{півтора тижня}}
one {{{$count} з половиною тиждень}}
few {{{$count} з половиною тижні}}
many {{{$count} з половиною тижнів}}
* {{{$count} з половиною тижня}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{пів місяця}}
1 {{півтора місяця}}
one {{{$count} з половиною місяць}}
few {{{$count} з половиною місяці}}
many {{{$count} з половиною місяців}}
* {{{$count} з половиною місяця}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{пів року}}
1 {{півтора року}}
one {{{$count} з половиною рік}}
few {{{$count} з половиною роки}}
many {{{$count} з половиною років}}
* {{{$count} з половиною року}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{пів зими}}
1 {{півтори зими}}
one {{{$count} з половиною зиму}}
few {{{$count} з половиною зими}}
many {{{$count} з половиною зим}}
* {{{$count} з половиною зими}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} літо}}
few {{{$count} літа}}
many {{{$count} літніх сезонів}}
* {{{$count} літа}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Рамадан}}
few {{{$count} Рамадани}}
many {{{$count} Рамаданів}}
* {{{$count} Рамадану}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} навчальний рік}}
few {{{$count} навчальні роки}}
many {{{$count} навчальних років}}
* {{{$count} навчального року}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{пів літа}}
1 {{півтора літа}}
one {{{$count} з половиною літо}}
few {{{$count} з половиною літа}}
many {{{$count} з половиною літніх сезонів}}
* {{{$count} з половиною літа}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{пів Рамадану}}
1 {{півтора Рамадану}}
one {{{$count} з половиною Рамадан}}
few {{{$count} з половиною Рамадани}}
many {{{$count} з половиною Рамаданів}}
* {{{$count} з половиною Рамадану}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{пів навчального року}}
1 {{півтора навчального року}}
one {{{$count} з половиною навчальний рік}}
few {{{$count} з половиною навчальні роки}}
many {{{$count} з половиною навчальних років}}
* {{{$count} з половиною навчального року}}`,
  'when.some-years': 'кілька років',
  'when.a-few-months': 'пару місяців',
  'when.some-weeks': 'кілька тижнів',
  'when.some-days': 'кілька днів',
  'when.about-length': 'приблизно {$length}',
  'when.length-less-than': 'менше, ніж {$length}',
  'when.length-more-than': 'більше, ніж {$length}',
  'when.length-nearly': 'майже {$length}',
  'when.length-a-little-more': 'трохи більше, ніж {$length}',
  'when.lasted': 'тривало {$length}',
  'when.ago': '{$length} тому',
  'when.told-on': '{$when}, розказано {$date}',

  'when.before': 'до цього: {$piece}',
  'when.after': 'після цього: {$piece}',
  'when.before-by': 'за {$length} до цього: {$piece}',
  'when.after-by': 'через {$length} після цього: {$piece}',
  'when.right-before': 'якраз перед цим: {$piece}',
  'when.right-after': 'відразу після цього: {$piece}',
  'when.soon-before': 'незадовго до цього: {$piece}',
  'when.soon-after': 'невдовзі після цього: {$piece}',
  'when.during': 'поки тривало це: {$piece}',
  'when.contains': 'увесь час, поки тривало це, і, може, довше: {$piece}',
  'when.starts-with': 'почалося разом із цим: {$piece}',
  'when.ends-with': 'закінчилося разом із цим: {$piece}',
  'when.end-starts-with': 'закінчилося, коли почалося це: {$piece}',
  'when.start-ends-with': 'почалося, коли закінчилося це: {$piece}',
  'when.same-time': 'в один час із цим: {$piece}',
  'when.overlapping': 'почасти в один час із цим: {$piece}',
  'when.or': '{$one} або {$other}',
  'when.rhythm-day': 'щодня',
  'when.rhythm-night': 'щоночі',
  'when.rhythm-week': 'щотижня',
  'when.rhythm-month': 'щомісяця',
  'when.rhythm-year': 'щороку',
  'when.rhythm-spring': 'щовесни',
  'when.rhythm-summer': 'щоліта',
  'when.rhythm-autumn': 'щоосені',
  'when.rhythm-winter': 'щозими',
  'when.rhythm-many-times': 'багато разів',
  'when.rhythm-now-and-then': 'час від часу',
  'when.as-said': 'збережено тими самими словами, як було сказано',

  'when.between': 'колись від {$from} до {$until}',
  'when.or-earlier': 'протягом {$date} або раніше',
  'when.or-later': 'протягом {$date} або пізніше',
  'when.some-time-before': 'колись до {$date}',
  'when.some-time': 'колись',
  'when.from-until': 'від {$from} до {$until}',
  'when.began-and-ended': 'почалося {$start}, закінчилося {$end}',
}

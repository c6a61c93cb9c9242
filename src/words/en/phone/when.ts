/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. */
export const when = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'spring {$year}',
  'when.season-summer': 'summer {$year}',
  'when.season-autumn': 'autumn {$year}',
  'when.season-winter': 'winter {$year}',
  'when.year': '{$year}',
  'when.decade': 'the {$year}s',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'spring',
  'when.summer': 'summer',
  'when.autumn': 'autumn',
  'when.winter': 'winter',
  'when.feast': '{$feast} {$year}',
  'when.part-early': 'early in {$date}',
  'when.part-middle': 'in the middle of {$date}',
  'when.part-late': 'late in {$date}',
  'when.the-early': 'the early part of {$date}',
  'when.the-middle': 'the middle of {$date}',
  'when.the-late': 'the late part of {$date}',
  'when.no-year': '{$date}, no year told',
  'when.about': 'about {$date}',

  'when.on': 'on {$date}',
  'when.in': 'in {$date}',
  'when.at-feast': 'at {$date}',
  'when.side-before': 'before {$date}',
  'when.side-by': '{$when} or earlier',
  'when.side-from': '{$when} or later',
  'when.side-after': 'after {$date}',
  'when.began': 'began {$when}',
  'when.ended': 'ended {$when}',
  'when.on-papers': '{$when}, on the papers',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} year old}}
* {{{$count} years old}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{a little more than {$count} year old}}
* {{a little more than {$count} years old}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{nearly {$count} year old}}
* {{nearly {$count} years old}}`,
  'when.baby': 'as a baby',
  'when.age-of': '{$length} old',
  'when.age-of-a-little-more': 'a little more than {$length} old',
  'when.age-of-nearly': 'nearly {$length} old',
  'when.age-about': 'about {$age}',
  'when.counted-running': '{$age}, the running year counted too',
  'when.counted-lunar': '{$age}, in lunar years',
  'when.counted-east-asian': '{$age}, counted as one at birth and one more at each new year',
  'when.counted-not-known': '{$age}, not known how the years were counted',
  'when.age-whole': '{$age}',
  'when.age-start': 'began when {$age}',
  'when.age-end': 'ended when {$age}',
  'when.age-when': 'when {$age}',
  'when.age-before': 'not yet {$age}',
  'when.age-by': '{$age} or younger',
  'when.age-from': '{$age} or older',
  'when.age-after': 'more than {$age}',
  'when.age-when-told': '{$age} when it was told',
  'when.age-told-on': '{$age} when it was told, on {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} day}}
* {{{$count} days}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} week}}
* {{{$count} weeks}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} month}}
* {{{$count} months}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} year}}
* {{{$count} years}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} winter}}
* {{{$count} winters}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{half a day}}
one {{a day and a half}}
* {{{$count} and a half days}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{half a week}}
one {{a week and a half}}
* {{{$count} and a half weeks}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{half a month}}
one {{a month and a half}}
* {{{$count} and a half months}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{half a year}}
one {{a year and a half}}
* {{{$count} and a half years}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{half a winter}}
one {{a winter and a half}}
* {{{$count} and a half winters}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} summer}}
* {{{$count} summers}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Ramadan}}
* {{{$count} Ramadans}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} school year}}
* {{{$count} school years}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{half a summer}}
one {{a summer and a half}}
* {{{$count} and a half summers}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{half a Ramadan}}
one {{a Ramadan and a half}}
* {{{$count} and a half Ramadans}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{half a school year}}
one {{a school year and a half}}
* {{{$count} and a half school years}}`,
  'when.some-years': 'some years',
  'when.a-few-months': 'a few months',
  'when.some-weeks': 'some weeks',
  'when.some-days': 'some days',
  'when.about-length': 'about {$length}',
  'when.length-less-than': 'less than {$length}',
  'when.length-more-than': 'more than {$length}',
  'when.length-nearly': 'nearly {$length}',
  'when.length-a-little-more': 'a little more than {$length}',
  'when.lasted': 'lasted {$length}',
  'when.ago': '{$length} ago',
  'when.told-on': '{$when}, told on {$date}',

  'when.before': 'before {$piece}',
  'when.after': 'after {$piece}',
  'when.before-by': '{$length} before {$piece}',
  'when.after-by': '{$length} after {$piece}',
  'when.right-before': 'right before {$piece}',
  'when.right-after': 'right after {$piece}',
  'when.soon-before': 'soon before {$piece}',
  'when.soon-after': 'soon after {$piece}',
  'when.during': 'during {$piece}',
  'when.contains': 'all through {$piece} and perhaps longer',
  'when.starts-with': 'began at the same time as {$piece}',
  'when.ends-with': 'ended at the same time as {$piece}',
  'when.end-starts-with': 'ended when {$piece} began',
  'when.start-ends-with': 'began when {$piece} ended',
  'when.same-time': 'at the same time as {$piece}',
  'when.overlapping': 'partly at the same time as {$piece}',
  'when.or': '{$one} or {$other}',
  'when.rhythm-day': 'every day',
  'when.rhythm-night': 'every night',
  'when.rhythm-week': 'every week',
  'when.rhythm-month': 'every month',
  'when.rhythm-year': 'every year',
  'when.rhythm-spring': 'every spring',
  'when.rhythm-summer': 'every summer',
  'when.rhythm-autumn': 'every autumn',
  'when.rhythm-winter': 'every winter',
  'when.rhythm-many-times': 'many times',
  'when.rhythm-now-and-then': 'now and then',
  'when.as-said': 'kept in the words it was said in',

  'when.between': 'between {$from} and {$until}',
  'when.or-earlier': 'in {$date} or earlier',
  'when.or-later': 'in {$date} or later',
  'when.some-time-before': 'some time before {$date}',
  'when.some-time': 'some time',
  'when.from-until': 'from {$from} until {$until}',
  'when.began-and-ended': 'began {$start}, ended {$end}',
} as const

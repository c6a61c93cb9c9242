/**
 * Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the
 * reader's digits.
 */
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
  'when.no-year': '{$date}, no year told',
  'when.about': 'about {$date}',
  'when.persian': '{$date} in the Persian calendar',
  'when.gregory': '{$date} in the Gregorian calendar',

  'when.on': 'on {$date}',
  'when.in': 'in {$date}',
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
  'when.counted-running': '{$age}, the running year counted too',
  'when.counted-lunar': '{$age}, in lunar years',
  'when.counted-east-asian': '{$age}, counted as one at birth and one more at each new year',
  'when.counted-not-known': '{$age}, not known how the years were counted',
  'when.age-whole': '{$age}',
  'when.age-start': 'began when {$age}',
  'when.age-end': 'ended when {$age}',

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
  'when.some-years': 'some years',
  'when.a-few-months': 'a few months',
  'when.about-length': 'about {$length}',
  'when.lasted': 'lasted {$length}',
  'when.ago': '{$length} ago',
  'when.told-on': '{$when}, told on {$date}',

  'when.before': 'before {$piece}',
  'when.after': 'after {$piece}',
  'when.before-by': '{$length} before {$piece}',
  'when.after-by': '{$length} after {$piece}',
  'when.right-before': 'right before {$piece}',
  'when.right-after': 'right after {$piece}',
  'when.soon-after': 'soon after {$piece}',
  'when.during': 'during {$piece}',
  'when.contains': 'all through {$piece} and perhaps longer',
  'when.starts-with': 'began at the same time as {$piece}',
  'when.ends-with': 'ended at the same time as {$piece}',
  'when.same-time': 'at the same time as {$piece}',
  'when.overlapping': 'partly at the same time as {$piece}',
  'when.as-said': 'kept in the words it was said in',

  'when.between': 'between {$from} and {$until}',
  'when.or-earlier': 'in {$date} or earlier',
  'when.or-later': 'in {$date} or later',
  'when.some-time-before': 'some time before {$date}',
  'when.some-time': 'some time',
  'when.from-until': 'from {$from} until {$until}',
  'when.began-and-ended': 'began {$start}, ended {$end}',
} as const

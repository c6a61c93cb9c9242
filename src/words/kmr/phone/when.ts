import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'bihara {$year}',
  'when.season-summer': 'havîna {$year}',
  'when.season-autumn': 'payîza {$year}',
  'when.season-winter': 'zivistana {$year}',
  'when.year': 'sala {$year}',
  'when.decade': 'salên {$year}',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'bihar',
  'when.summer': 'havîn',
  'when.autumn': 'payîz',
  'when.winter': 'zivistan',
  'when.feast': '{$feast} {$year}',
  'when.part-early': 'di destpêka {$date} de',
  'when.part-middle': 'di nîvê {$date} de',
  'when.part-late': 'di dawiya {$date} de',
  'when.the-early': 'destpêka {$date}',
  'when.the-middle': 'nîvê {$date}',
  'when.the-late': 'dawiya {$date}',
  'when.no-year': '{$date}, sal nehat gotin',
  'when.about': 'nêzîkî {$date}',

  'when.on': 'roja {$date}',
  'when.in': 'di {$date} de',
  'when.at-feast': 'di dema {$date} de',
  'when.side-before': 'berî {$date}',
  'when.side-by': '{$when} an berê',
  'when.side-from': '{$when} an paşê',
  'when.side-after': 'piştî {$date}',
  'when.began': '{$when} dest pê kir',
  'when.ended': '{$when} qediya',
  'when.on-papers': '{$when}, li gorî kaxezan',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} salî}}
* {{{$count} salî}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{ji {$count} salî hinekî mezintir}}
* {{ji {$count} salî hinekî mezintir}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{nêzîkî {$count} salî}}
* {{nêzîkî {$count} salî}}`,
  'when.baby': 'dema pitik',
  'when.age-of': '{$length}î',
  'when.age-of-a-little-more': 'ji {$length}î hinekî mezintir',
  'when.age-of-nearly': 'nêzîkî {$length}î',
  'when.age-about': 'li dora {$age}',
  'when.counted-running': '{$age}, sala niha jî hat jimartin',
  'when.counted-lunar': '{$age}, bi salên heyvê',
  'when.counted-east-asian': '{$age}, di dema çêbûnê de yek û her sersalê yeka din',
  'when.counted-not-known': '{$age}, nayê zanîn sal çawa hatin jimartin',
  'when.age-whole': '{$age}',
  'when.age-start': 'gava {$age} bû dest pê kir',
  'when.age-end': 'gava {$age} bû qediya',
  'when.age-when': 'gava {$age} bû',
  'when.age-before': 'hê ne {$age}',
  'when.age-by': '{$age} an biçûktir',
  'when.age-from': '{$age} an mezintir',
  'when.age-after': 'ji {$age} mezintir',
  'when.age-when-told': '{$age} bû dema hat gotin',
  'when.age-told-on': '{$age} bû dema hat gotin, roja {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} roj}}
* {{{$count} roj}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} hefte}}
* {{{$count} hefte}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} meh}}
* {{{$count} meh}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} sal}}
* {{{$count} sal}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} zivistan}}
* {{{$count} zivistan}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{nîv roj}}
one {{roj û nîv}}
* {{{$count} roj û nîv}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{nîv hefte}}
one {{hefte û nîv}}
* {{{$count} hefte û nîv}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{nîv meh}}
one {{meh û nîv}}
* {{{$count} meh û nîv}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{nîv sal}}
one {{sal û nîv}}
* {{{$count} sal û nîv}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{nîv zivistan}}
one {{zivistan û nîv}}
* {{{$count} zivistan û nîv}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} havîn}}
* {{{$count} havîn}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} Remezan}}
* {{{$count} Remezan}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} salên dibistanê}}
* {{{$count} salên dibistanê}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{nîv havîn}}
one {{havîn û nîv}}
* {{{$count} havîn û nîv}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{nîv Remezan}}
one {{Remezan û nîv}}
* {{{$count} Remezan û nîv}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{nîv sala dibistanê}}
one {{sal û nîvên dibistanê}}
* {{{$count} sal û nîvên dibistanê}}`,
  'when.some-years': 'çend sal',
  'when.a-few-months': 'çend meh',
  'when.some-weeks': 'çend hefte',
  'when.some-days': 'çend roj',
  'when.about-length': 'bi qasî {$length}',
  'when.length-less-than': 'kêmtirî {$length}',
  'when.length-more-than': 'zêdetirî {$length}',
  'when.length-nearly': 'nêzîkî {$length}',
  'when.length-a-little-more': '{$length} û hinek',
  'when.lasted': '{$length} dom kir',
  'when.ago': '{$length} berê',
  'when.told-on': '{$when}, roja gotinê: {$date}',

  'when.before': 'berî {$piece}',
  'when.after': 'piştî {$piece}',
  'when.before-by': '{$length} berî {$piece}',
  'when.after-by': '{$length} piştî {$piece}',
  'when.right-before': 'hema berî {$piece}',
  'when.right-after': 'hema piştî {$piece}',
  'when.soon-before': 'hinekî berî {$piece}',
  'when.soon-after': 'hinekî piştî {$piece}',
  'when.during': 'di dema {$piece} de',
  'when.contains': 'di hemû dema {$piece} de û belkî dirêjtir',
  'when.starts-with': 'bi {$piece} re dest pê kir',
  'when.ends-with': 'bi {$piece} re qediya',
  'when.end-starts-with': 'dema {$piece} dest pê kir, ev qediya',
  'when.start-ends-with': 'dema {$piece} qediya, ev dest pê kir',
  'when.same-time': 'di eynî demê de: {$piece}',
  'when.overlapping': 'hinek di eynî demê de: {$piece}',
  'when.or': '{$one} an {$other}',
  'when.rhythm-day': 'her roj',
  'when.rhythm-night': 'her şev',
  'when.rhythm-week': 'her hefte',
  'when.rhythm-month': 'her meh',
  'when.rhythm-year': 'her sal',
  'when.rhythm-spring': 'her bihar',
  'when.rhythm-summer': 'her havîn',
  'when.rhythm-autumn': 'her payîz',
  'when.rhythm-winter': 'her zivistan',
  'when.rhythm-many-times': 'gelek caran',
  'when.rhythm-now-and-then': 'carinan',
  'when.as-said': 'bi wan gotinan hat hilanîn',

  'when.between': 'di navbera {$from} û {$until} de',
  'when.or-earlier': 'di {$date} de an berê',
  'when.or-later': 'di {$date} de an paşê',
  'when.some-time-before': 'demek berî {$date}',
  'when.some-time': 'demekê',
  'when.from-until': 'ji {$from} heta {$until}',
  'when.began-and-ended': '{$start} dest pê kir, {$end} qediya',
}

import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'majira ya machipuko {$year}',
  'when.season-summer': 'majira ya joto {$year}',
  'when.season-autumn': 'majira ya vuli {$year}',
  'when.season-winter': 'majira ya baridi {$year}',
  'when.year': '{$year}',
  'when.decade': 'miaka ya {$year}',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'majira ya machipuko',
  'when.summer': 'majira ya joto',
  'when.autumn': 'majira ya vuli',
  'when.winter': 'majira ya baridi',
  'when.feast': '{$feast} {$year}',
  'when.part-early': 'mwanzoni mwa {$date}',
  'when.part-middle': 'katikati ya {$date}',
  'when.part-late': 'mwishoni mwa {$date}',
  'when.the-early': 'mwanzo wa {$date}',
  'when.the-middle': 'katikati ya {$date}',
  'when.the-late': 'mwisho wa {$date}',
  'when.no-year': '{$date}, mwaka haukusemwa',
  'when.about': 'karibu na {$date}',

  'when.on': 'tarehe {$date}',
  'when.in': 'mnamo {$date}',
  'when.at-feast': 'wakati wa {$date}',
  'when.side-before': 'kabla ya {$date}',
  'when.side-by': '{$when} au kabla',
  'when.side-from': '{$when} au baadaye',
  'when.side-after': 'baada ya {$date}',
  'when.began': 'ilianza {$when}',
  'when.ended': 'iliisha {$when}',
  'when.on-papers': '{$when}, kwa mujibu wa karatasi',

  'when.age': `.input {$n :number}
.match $n
one {{umri wa mwaka {$count}}}
* {{umri wa miaka {$count}}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{umri wa mwaka {$count} na kidogo}}
* {{umri wa miaka {$count} na kidogo}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{umri wa karibu mwaka {$count}}}
* {{umri wa karibu miaka {$count}}}`,
  'when.baby': 'mtoto mchanga',
  'when.age-of': 'umri wa {$length}',
  'when.age-of-a-little-more': 'umri wa {$length} na kidogo',
  'when.age-of-nearly': 'umri wa karibu {$length}',
  'when.age-about': 'kama {$age}',
  'when.counted-running': '{$age}, mwaka unaoendelea umehesabiwa pia',
  'when.counted-lunar': '{$age}, kwa miaka ya mwezi',
  'when.counted-east-asian': '{$age}, mmoja wa kuzaliwa na mmoja zaidi kila mwaka mpya',
  'when.counted-not-known': '{$age}, haijulikani miaka ilivyohesabiwa',
  'when.age-whole': '{$age}',
  'when.age-start': 'ilianza katika {$age}',
  'when.age-end': 'iliisha katika {$age}',
  'when.age-when': 'katika {$age}',
  'when.age-before': 'kabla ya {$age}',
  'when.age-by': '{$age} au chini',
  'when.age-from': '{$age} au zaidi',
  'when.age-after': 'zaidi ya {$age}',
  'when.age-when-told': '{$age} iliposemwa',
  'when.age-told-on': '{$age} iliposemwa, tarehe {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{siku {$count}}}
* {{siku {$count}}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{wiki {$count}}}
* {{wiki {$count}}}`,
  'when.months': `.input {$n :number}
.match $n
one {{mwezi {$count}}}
* {{miezi {$count}}}`,
  'when.years': `.input {$n :number}
.match $n
one {{mwaka {$count}}}
* {{miaka {$count}}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{majira {$count} ya baridi}}
* {{majira {$count} ya baridi}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{nusu siku}}
one {{siku moja na nusu}}
* {{siku {$count} na nusu}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{nusu wiki}}
one {{wiki moja na nusu}}
* {{wiki {$count} na nusu}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{nusu mwezi}}
one {{mwezi mmoja na nusu}}
* {{miezi {$count} na nusu}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{nusu mwaka}}
one {{mwaka mmoja na nusu}}
* {{miaka {$count} na nusu}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{nusu ya majira ya baridi}}
one {{majira moja na nusu ya baridi}}
* {{majira {$count} na nusu ya baridi}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{majira {$count} ya joto}}
* {{majira {$count} ya joto}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{Ramadhani {$count}}}
* {{Ramadhani {$count}}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{mwaka {$count} wa shule}}
* {{miaka {$count} ya shule}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{nusu ya majira ya joto}}
one {{majira moja na nusu ya joto}}
* {{majira {$count} na nusu ya joto}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{nusu ya Ramadhani}}
one {{Ramadhani moja na nusu}}
* {{Ramadhani {$count} na nusu}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{nusu ya mwaka wa shule}}
one {{mwaka mmoja na nusu wa shule}}
* {{miaka {$count} na nusu ya shule}}`,
  'when.some-years': 'miaka kadhaa',
  'when.a-few-months': 'miezi michache',
  'when.some-weeks': 'wiki kadhaa',
  'when.some-days': 'siku kadhaa',
  'when.about-length': 'kama {$length}',
  'when.length-less-than': 'chini ya {$length}',
  'when.length-more-than': 'zaidi ya {$length}',
  'when.length-nearly': 'karibu {$length}',
  'when.length-a-little-more': 'zaidi kidogo ya {$length}',
  'when.lasted': 'ilichukua {$length}',
  'when.ago': '{$length} nyuma',
  'when.told-on': '{$when}, ilisemwa tarehe {$date}',

  'when.before': 'kabla ya {$piece}',
  'when.after': 'baada ya {$piece}',
  'when.before-by': '{$length} kabla ya {$piece}',
  'when.after-by': '{$length} baada ya {$piece}',
  'when.right-before': 'mara tu kabla ya {$piece}',
  'when.right-after': 'mara tu baada ya {$piece}',
  'when.soon-before': 'muda mfupi kabla ya {$piece}',
  'when.soon-after': 'muda mfupi baada ya {$piece}',
  'when.during': 'wakati wa {$piece}',
  'when.contains': 'wakati wote wa {$piece} na labda zaidi',
  'when.starts-with': 'ilianza wakati mmoja na {$piece}',
  'when.ends-with': 'iliisha wakati mmoja na {$piece}',
  'when.end-starts-with': 'iliisha hii ilipoanza: {$piece}',
  'when.start-ends-with': 'ilianza hii ilipoisha: {$piece}',
  'when.same-time': 'wakati mmoja na {$piece}',
  'when.overlapping': 'kwa sehemu wakati mmoja na {$piece}',
  'when.or': '{$one} au {$other}',
  'when.rhythm-day': 'kila siku',
  'when.rhythm-night': 'kila usiku',
  'when.rhythm-week': 'kila wiki',
  'when.rhythm-month': 'kila mwezi',
  'when.rhythm-year': 'kila mwaka',
  'when.rhythm-spring': 'kila majira ya machipuko',
  'when.rhythm-summer': 'kila majira ya joto',
  'when.rhythm-autumn': 'kila majira ya vuli',
  'when.rhythm-winter': 'kila majira ya baridi',
  'when.rhythm-many-times': 'mara nyingi',
  'when.rhythm-now-and-then': 'mara moja moja',
  'when.as-said': 'imehifadhiwa kwa maneno yaliyosemwa',

  'when.between': 'kati ya {$from} na {$until}',
  'when.or-earlier': 'mnamo {$date} au kabla',
  'when.or-later': 'mnamo {$date} au baadaye',
  'when.some-time-before': 'wakati fulani kabla ya {$date}',
  'when.some-time': 'wakati fulani',
  'when.from-until': 'tangu {$from} hadi {$until}',
  'when.began-and-ended': 'ilianza {$start}, iliisha {$end}',
}

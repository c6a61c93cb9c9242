import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$day} {$month} {$year}',
  'when.month': '{$month} {$year}',
  'when.season-spring': 'ጽድያ {$year} (መጋቢት-ግንቦት)',
  'when.season-summer': 'ክረምቲ {$year} (ሰነ-ነሓሰ)',
  'when.season-autumn': 'ቀውዒ {$year} (መስከረም-ሕዳር)',
  'when.season-winter': 'ሓጋይ {$year} (ታሕሳስ-ለካቲት)',
  'when.year': '{$year}',
  'when.decade': '{$year}ታት',
  'when.day-alone': '{$day} {$month}',
  'when.spring': 'ጽድያ (መጋቢት-ግንቦት)',
  'when.summer': 'ክረምቲ (ሰነ-ነሓሰ)',
  'when.autumn': 'ቀውዒ (መስከረም-ሕዳር)',
  'when.winter': 'ሓጋይ (ታሕሳስ-ለካቲት)',
  'when.feast': '{$feast} {$year}',
  'when.part-early': 'ኣብ መጀመርታ {$date}',
  'when.part-middle': 'ኣብ ማእከል {$date}',
  'when.part-late': 'ኣብ መወዳእታ {$date}',
  'when.the-early': 'መጀመርታ {$date}',
  'when.the-middle': 'ማእከል {$date}',
  'when.the-late': 'መወዳእታ {$date}',
  'when.no-year': '{$date} (ዓመቱ ኣይተነግረን)',
  'when.about': 'ከባቢ {$date}',

  'when.on': 'ኣብ {$date}',
  'when.in': 'ኣብ {$date}',
  'when.at-feast': 'ኣብ {$date}',
  'when.side-before': 'ቅድሚ {$date}',
  'when.side-by': '{$when} ወይ ቅድሚኡ',
  'when.side-from': '{$when} ወይ ድሕሪኡ',
  'when.side-after': 'ድሕሪ {$date}',
  'when.began': '{$when} ጀሚሩ',
  'when.ended': '{$when} ተወዲኡ',
  'when.on-papers': '{$when}፣ ከም ወረቓቕቲ',

  'when.age': `.input {$n :number}
.match $n
one {{ዕድመ {$count} ዓመት}}
* {{ዕድመ {$count} ዓመት}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{ዕድመ {$count} ዓመት ቁሩብ ዝሓለፈ}}
* {{ዕድመ {$count} ዓመት ቁሩብ ዝሓለፈ}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{ዕድመ ዳርጋ {$count} ዓመት}}
* {{ዕድመ ዳርጋ {$count} ዓመት}}`,
  'when.baby': 'ብህጻንነት',
  'when.age-of': 'ዕድመ {$length}',
  'when.age-of-a-little-more': 'ዕድመ {$length} ቁሩብ ዝሓለፈ',
  'when.age-of-nearly': 'ዕድመ ዳርጋ {$length}',
  'when.age-about': 'ከባቢ {$age}',
  'when.counted-running': '{$age} (ዘሎናዮ ዓመት ተቖጺሩ)',
  'when.counted-lunar': '{$age} (ብዓመታት ወርሒ)',
  'when.counted-east-asian': '{$age} (ክውለድ ከሎ ሓደ፣ ነፍሲ ወከፍ ሓድሽ ዓመት ድማ ሓደ ተወሲኹ)',
  'when.counted-not-known': '{$age} (ከመይ ከም ዝተቖጽረ ዘይተፈልጠ)',
  'when.age-whole': '{$age}',
  'when.age-start': 'ኣብ {$age} ጀሚሩ',
  'when.age-end': 'ኣብ {$age} ተወዲኡ',
  'when.age-when': 'ኣብ {$age}',
  'when.age-before': 'ትሕቲ {$age}',
  'when.age-by': '{$age} ወይ ትሕቲኡ',
  'when.age-from': '{$age} ወይ ልዕሊኡ',
  'when.age-after': 'ልዕሊ {$age}',
  'when.age-when-told': '{$age}፣ ኣብቲ ዝተነገረሉ ግዜ',
  'when.age-told-on': '{$age}፣ ኣብቲ ዝተነገረሉ ግዜ፣ {$date}',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} መዓልቲ}}
* {{{$count} መዓልቲ}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} ሰሙን}}
* {{{$count} ሰሙን}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} ወርሒ}}
* {{{$count} ኣዋርሕ}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} ዓመት}}
* {{{$count} ዓመት}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} ሓጋይ}}
* {{{$count} ሓጋይ}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{ፍርቂ መዓልቲ}}
one {{ሓደ መዓልትን ፍርቅን}}
* {{{$count} መዓልትን ፍርቅን}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ሰሙን}}
one {{ሓደ ሰሙንን ፍርቅን}}
* {{{$count} ሰሙንን ፍርቅን}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ወርሒ}}
one {{ሓደ ወርሕን ፍርቅን}}
* {{{$count} ኣዋርሕን ፍርቅን}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ዓመት}}
one {{ሓደ ዓመትን ፍርቅን}}
* {{{$count} ዓመትን ፍርቅን}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ሓጋይ}}
one {{ሓደ ሓጋይን ፍርቅን}}
* {{{$count} ሓጋይን ፍርቅን}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} ክረምቲ}}
* {{{$count} ክረምቲ}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} ረመዳን}}
* {{{$count} ረመዳን}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} ዓመት ትምህርቲ}}
* {{{$count} ዓመት ትምህርቲ}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ክረምቲ}}
one {{ሓደ ክረምትን ፍርቅን}}
* {{{$count} ክረምትን ፍርቅን}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ረመዳን}}
one {{ሓደ ረመዳንን ፍርቅን}}
* {{{$count} ረመዳንን ፍርቅን}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{ፍርቂ ዓመት ትምህርቲ}}
one {{ሓደ ዓመት ትምህርትን ፍርቅን}}
* {{{$count} ዓመት ትምህርትን ፍርቅን}}`,
  'when.some-years': 'ገለ ዓመታት',
  'when.a-few-months': 'ውሑዳት ኣዋርሕ',
  'when.some-weeks': 'ገለ ሰሙናት',
  'when.some-days': 'ገለ መዓልታት',
  'when.about-length': 'ከባቢ {$length}',
  'when.length-less-than': 'ትሕቲ {$length}',
  'when.length-more-than': 'ልዕሊ {$length}',
  'when.length-nearly': 'ዳርጋ {$length}',
  'when.length-a-little-more': '{$length} ቁሩብ ዝሓለፈ',
  'when.lasted': '{$length} ጸኒሑ',
  'when.ago': 'ቅድሚ {$length}',
  'when.told-on': '{$when} ({$date} ዝተነግረ)',

  'when.before': 'ቅድሚ {$piece}',
  'when.after': 'ድሕሪ {$piece}',
  'when.before-by': '{$length} ቅድሚ {$piece}',
  'when.after-by': '{$length} ድሕሪ {$piece}',
  'when.right-before': 'ልክዕ ቅድሚ {$piece}',
  'when.right-after': 'ልክዕ ድሕሪ {$piece}',
  'when.soon-before': 'ቁሩብ ቅድሚ {$piece}',
  'when.soon-after': 'ቁሩብ ድሕሪ {$piece}',
  'when.during': 'ኣብ እዋን {$piece}',
  'when.contains': 'ምሉእ እዋን {$piece}፣ ምናልባት እውን ልዕሊኡ',
  'when.starts-with': 'ምስ {$piece} ብሓደ ግዜ ጀሚሩ',
  'when.ends-with': 'ምስ {$piece} ብሓደ ግዜ ተወዲኡ',
  'when.end-starts-with': 'ኣብ መጀመርታ {$piece} ተወዲኡ',
  'when.start-ends-with': 'ኣብ መወዳእታ {$piece} ጀሚሩ',
  'when.same-time': 'ምስ {$piece} ኣብ ሓደ ግዜ',
  'when.overlapping': 'ብኸፊል ምስ {$piece} ኣብ ሓደ ግዜ',
  'when.or': '{$one} ወይ {$other}',
  'when.rhythm-day': 'በብመዓልቱ',
  'when.rhythm-night': 'በብለይቱ',
  'when.rhythm-week': 'በብሰሙኑ',
  'when.rhythm-month': 'በብወርሑ',
  'when.rhythm-year': 'በብዓመቱ',
  'when.rhythm-spring': 'በብጽድያ',
  'when.rhythm-summer': 'በብክረምቲ',
  'when.rhythm-autumn': 'በብቀውዒ',
  'when.rhythm-winter': 'በብሓጋይ',
  'when.rhythm-many-times': 'ብዙሕ ግዜ',
  'when.rhythm-now-and-then': 'ሓሓሊፉ',
  'when.as-said': 'ከምቲ ዝተባህለ ተዓቂቡ',

  'when.between': 'ኣብ መንጎ {$from}ን {$until}ን',
  'when.or-earlier': 'ኣብ {$date} ወይ ቅድሚኡ',
  'when.or-later': 'ኣብ {$date} ወይ ድሕሪኡ',
  'when.some-time-before': 'ኣብ ገለ እዋን ቅድሚ {$date}',
  'when.some-time': 'ኣብ ገለ እዋን',
  'when.from-until': 'ካብ {$from} ክሳብ {$until}',
  'when.began-and-ended': '{$start} ጀሚሩ፣ {$end} ተወዲኡ',
}

import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$month} {$day} ቀን {$year}',
  'when.month': '{$month} {$year}',
  // The seasons as in Ethiopia, with their months, for “winter” and “summer” mean other months there than in Europe.
  'when.season-spring': '{$year} ጸደይ (መጋቢት–ግንቦት)',
  'when.season-summer': '{$year} ክረምት (ሰኔ–ነሐሴ)',
  'when.season-autumn': '{$year} መጸው (መስከረም–ኅዳር)',
  'when.season-winter': '{$year} በጋ (ታኅሣሥ–የካቲት)',
  'when.year': '{$year}',
  'when.decade': '{$year}ዎቹ',
  'when.day-alone': '{$month} {$day} ቀን',
  'when.spring': 'ጸደይ (መጋቢት–ግንቦት)',
  'when.summer': 'ክረምት (ሰኔ–ነሐሴ)',
  'when.autumn': 'መጸው (መስከረም–ኅዳር)',
  'when.winter': 'በጋ (ታኅሣሥ–የካቲት)',
  'when.feast': '{$year} {$feast}',
  'when.part-early': 'በ{$date} መጀመሪያ ላይ',
  'when.part-middle': 'በ{$date} አጋማሽ ላይ',
  'when.part-late': 'በ{$date} መጨረሻ ላይ',
  'when.the-early': '{$date} መጀመሪያ',
  'when.the-middle': '{$date} አጋማሽ',
  'when.the-late': '{$date} መጨረሻ',
  'when.no-year': '{$date} (ዓመቱ አልተነገረም)',
  'when.about': '{$date} አካባቢ',

  'when.on': 'በ{$date}',
  'when.in': 'በ{$date}',
  'when.at-feast': 'በ{$date}',
  'when.side-before': 'ከ{$date} በፊት',
  'when.side-by': '{$when} ወይም ከዚያ በፊት',
  'when.side-from': '{$when} ወይም ከዚያ በኋላ',
  'when.side-after': 'ከ{$date} በኋላ',
  'when.began': 'የጀመረው፦ {$when}',
  'when.ended': 'ያበቃው፦ {$when}',
  'when.on-papers': '{$when}፣ በወረቀት ላይ',

  'when.age': `.input {$n :number}
.match $n
one {{{$count} ዓመት}}
* {{{$count} ዓመት}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
one {{{$count} ዓመት ትንሽ ያለፈ}}
* {{{$count} ዓመት ትንሽ ያለፈ}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
one {{{$count} ዓመት ሊሞላ የተቃረበ}}
* {{{$count} ዓመት ሊሞላ የተቃረበ}}`,
  'when.baby': 'በሕፃንነት',
  'when.age-of': '{$length}',
  'when.age-of-a-little-more': '{$length} ትንሽ ያለፈ',
  'when.age-of-nearly': '{$length} ሊሞላ የተቃረበ',
  'when.age-about': '{$age} ገደማ',
  'when.counted-running': '{$age} (የያዘውም ዓመት ተቆጥሮ)',
  'when.counted-lunar': '{$age} (በጨረቃ ዓመት)',
  'when.counted-east-asian': '{$age} (ሲወለድ አንድ፣ በየአዲስ ዓመቱ አንድ እየተጨመረ)',
  'when.counted-not-known': '{$age} (ዓመቶቹ እንዴት እንደተቆጠሩ አይታወቅም)',
  'when.age-whole': '{$age}',
  'when.age-start': 'የጀመረው፦ በ{$age} ዕድሜ',
  'when.age-end': 'ያበቃው፦ በ{$age} ዕድሜ',
  'when.age-when': 'በ{$age} ዕድሜ',
  'when.age-before': '{$age} ያልሞላ',
  'when.age-by': '{$age} ወይም ከዚያ ያነሰ',
  'when.age-from': '{$age} ወይም ከዚያ የበለጠ',
  'when.age-after': '{$age} ያለፈ',
  'when.age-when-told': '{$age}፣ ሲነገር',
  'when.age-told-on': '{$age}፣ በ{$date} ሲነገር',

  'when.days': `.input {$n :number}
.match $n
one {{{$count} ቀን}}
* {{{$count} ቀናት}}`,
  'when.weeks': `.input {$n :number}
.match $n
one {{{$count} ሳምንት}}
* {{{$count} ሳምንታት}}`,
  'when.months': `.input {$n :number}
.match $n
one {{{$count} ወር}}
* {{{$count} ወራት}}`,
  'when.years': `.input {$n :number}
.match $n
one {{{$count} ዓመት}}
* {{{$count} ዓመታት}}`,
  'when.winters': `.input {$n :number}
.match $n
one {{{$count} ክረምት}}
* {{{$count} ክረምት}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{ግማሽ ቀን}}
one {{አንድ ቀን ተኩል}}
* {{{$count} ቀን ተኩል}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{ግማሽ ሳምንት}}
one {{አንድ ሳምንት ተኩል}}
* {{{$count} ሳምንት ተኩል}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{ግማሽ ወር}}
one {{አንድ ወር ተኩል}}
* {{{$count} ወር ተኩል}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{ግማሽ ዓመት}}
one {{አንድ ዓመት ተኩል}}
* {{{$count} ዓመት ተኩል}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{ግማሽ ክረምት}}
one {{አንድ ክረምት ተኩል}}
* {{{$count} ክረምት ተኩል}}`,
  'when.summers': `.input {$n :number}
.match $n
one {{{$count} በጋ}}
* {{{$count} በጋ}}`,
  'when.ramadans': `.input {$n :number}
.match $n
one {{{$count} ረመዳን}}
* {{{$count} ረመዳን}}`,
  'when.school-years': `.input {$n :number}
.match $n
one {{{$count} የትምህርት ዓመት}}
* {{{$count} የትምህርት ዓመታት}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{ግማሽ በጋ}}
one {{አንድ በጋ ተኩል}}
* {{{$count} በጋ ተኩል}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{ግማሽ ረመዳን}}
one {{አንድ ረመዳን ተኩል}}
* {{{$count} ረመዳን ተኩል}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{ግማሽ የትምህርት ዓመት}}
one {{አንድ የትምህርት ዓመት ተኩል}}
* {{{$count} የትምህርት ዓመት ተኩል}}`,
  'when.some-years': 'ጥቂት ዓመታት',
  'when.a-few-months': 'ጥቂት ወራት',
  'when.some-weeks': 'ጥቂት ሳምንታት',
  'when.some-days': 'ጥቂት ቀናት',
  'when.about-length': '{$length} ገደማ',
  'when.length-less-than': '{$length} ያልሞላ ጊዜ',
  'when.length-more-than': '{$length} ያለፈ ጊዜ',
  'when.length-nearly': '{$length} ሊሞላ የተቃረበ ጊዜ',
  'when.length-a-little-more': '{$length} ትንሽ ያለፈ ጊዜ',
  'when.lasted': '{$length} ቆይቷል',
  'when.ago': 'ከ{$length} በፊት',
  'when.told-on': '{$when}፣ በ{$date} የተነገረ',

  'when.before': 'ከ{$piece} በፊት',
  'when.after': 'ከ{$piece} በኋላ',
  'when.before-by': 'ከ{$piece} {$length} በፊት',
  'when.after-by': 'ከ{$piece} {$length} በኋላ',
  'when.right-before': 'ልክ ከ{$piece} በፊት',
  'when.right-after': 'ልክ ከ{$piece} በኋላ',
  'when.soon-before': 'ከ{$piece} ጥቂት ቀደም ብሎ',
  'when.soon-after': 'ከ{$piece} ጥቂት ቆይቶ',
  'when.during': 'በ{$piece} ጊዜ',
  'when.contains': 'በ{$piece} ጊዜ ሁሉ፣ ምናልባትም ከዚያ በላይ',
  'when.starts-with': 'ከ{$piece} ጋር አብሮ ጀመረ',
  'when.ends-with': 'ከ{$piece} ጋር አብሮ አበቃ',
  'when.end-starts-with': '{$piece} ሲጀምር አበቃ',
  'when.start-ends-with': '{$piece} ሲያበቃ ጀመረ',
  'when.same-time': 'ከ{$piece} ጋር በአንድ ጊዜ',
  'when.overlapping': 'በከፊል ከ{$piece} ጋር በአንድ ጊዜ',
  'when.or': '{$one} ወይም {$other}',
  'when.rhythm-day': 'በየቀኑ',
  'when.rhythm-night': 'በየሌሊቱ',
  'when.rhythm-week': 'በየሳምንቱ',
  'when.rhythm-month': 'በየወሩ',
  'when.rhythm-year': 'በየዓመቱ',
  'when.rhythm-spring': 'በየጸደዩ (መጋቢት–ግንቦት)',
  'when.rhythm-summer': 'በየክረምቱ (ሰኔ–ነሐሴ)',
  'when.rhythm-autumn': 'በየመጸው (መስከረም–ኅዳር)',
  'when.rhythm-winter': 'በየበጋው (ታኅሣሥ–የካቲት)',
  'when.rhythm-many-times': 'ብዙ ጊዜ',
  'when.rhythm-now-and-then': 'አልፎ አልፎ',
  'when.as-said': 'በተነገረበት ቃል የተቀመጠ',

  'when.between': 'በ{$from} እና በ{$until} መካከል',
  'when.or-earlier': 'በ{$date} ወይም ከዚያ በፊት',
  'when.or-later': 'በ{$date} ወይም ከዚያ በኋላ',
  'when.some-time-before': 'ከ{$date} በፊት በሆነ ጊዜ',
  'when.some-time': 'በሆነ ጊዜ',
  'when.from-until': 'ከ{$from} እስከ {$until}',
  'when.began-and-ended': 'የጀመረው፦ {$start}፣ ያበቃው፦ {$end}',
}

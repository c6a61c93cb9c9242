import type { when as en } from '../../en/phone/when.ts'

/** Time in words. Dates and lengths are parts of a sentence and begin small; `n` chooses the plural, `count` is `n` in the reader’s digits. Draft. */
export const when: Record<keyof typeof en, string> = {
  'when.day': '{$year} ခုနှစ်၊ {$month}လ {$day} ရက်',
  'when.month': '{$year} ခုနှစ်၊ {$month}လ',
  'when.season-spring': '{$year} ခုနှစ် နွေဦး (မတ်-မေ)',
  'when.season-summer': '{$year} ခုနှစ် နွေရာသီ (ဇွန်-ဩဂုတ်)',
  'when.season-autumn': '{$year} ခုနှစ် ဆောင်းဦး (စက်တင်ဘာ-နိုဝင်ဘာ)',
  'when.season-winter': '{$year} ခုနှစ် ဆောင်းရာသီ (ဒီဇင်ဘာ-ဖေဖော်ဝါရီ)',
  'when.year': '{$year} ခုနှစ်',
  'when.decade': '{$year} ပြည့်နှစ်များ',
  'when.day-alone': '{$month}လ {$day} ရက်',
  'when.spring': 'နွေဦး (မတ်-မေ)',
  'when.summer': 'နွေရာသီ (ဇွန်-ဩဂုတ်)',
  'when.autumn': 'ဆောင်းဦး (စက်တင်ဘာ-နိုဝင်ဘာ)',
  'when.winter': 'ဆောင်းရာသီ (ဒီဇင်ဘာ-ဖေဖော်ဝါရီ)',
  'when.feast': '{$year} ခုနှစ် {$feast}',
  'when.part-early': '{$date} အစောပိုင်းမှာ',
  'when.part-middle': '{$date} အလယ်ပိုင်းမှာ',
  'when.part-late': '{$date} နှောင်းပိုင်းမှာ',
  'when.the-early': '{$date} အစောပိုင်း',
  'when.the-middle': '{$date} အလယ်ပိုင်း',
  'when.the-late': '{$date} နှောင်းပိုင်း',
  'when.no-year': '{$date} (ခုနှစ် မပြောထား)',
  'when.about': '{$date}လောက်',

  'when.on': '{$date}မှာ',
  'when.in': '{$date}မှာ',
  'when.at-feast': '{$date}မှာ',
  'when.side-before': '{$date} မတိုင်ခင်',
  'when.side-by': '{$when} ဒါမှမဟုတ် အဲဒီမတိုင်ခင်',
  'when.side-from': '{$when} ဒါမှမဟုတ် အဲဒီနောက်ပိုင်း',
  'when.side-after': '{$date} နောက်ပိုင်း',
  'when.began': '{$when} စခဲ့တယ်',
  'when.ended': '{$when} ပြီးခဲ့တယ်',
  'when.on-papers': 'စာရွက်စာတမ်းအရ {$when}',

  'when.age': `.input {$n :number}
.match $n
* {{အသက် {$count} နှစ်}}`,
  'when.age-a-little-more': `.input {$n :number}
.match $n
* {{အသက် {$count} နှစ် နည်းနည်းကျော်}}`,
  'when.age-nearly': `.input {$n :number}
.match $n
* {{အသက် {$count} နှစ်နီးပါး}}`,
  'when.baby': 'နို့စို့အရွယ်မှာ',
  'when.age-of': 'အသက် {$length}',
  'when.age-of-a-little-more': 'အသက် {$length} နည်းနည်းကျော်',
  'when.age-of-nearly': 'အသက် {$length}နီးပါး',
  'when.age-about': '{$age}လောက်',
  'when.counted-running': '{$age} (လက်ရှိနှစ်ပါ ရေတွက်)',
  'when.counted-lunar': '{$age} (လပတ်နှစ်နဲ့ ရေတွက်)',
  'when.counted-east-asian': '{$age} (မွေးရင် တစ်နှစ်၊ နှစ်သစ်ကူးတိုင်း တစ်နှစ် ရေတွက်)',
  'when.counted-not-known': '{$age} (ဘယ်လိုရေတွက်လဲ မသိ)',
  'when.age-whole': '{$age}',
  'when.age-start': '{$age}တုန်းက စခဲ့တယ်',
  'when.age-end': '{$age}တုန်းက ပြီးခဲ့တယ်',
  'when.age-when': '{$age}တုန်းက',
  'when.age-before': '{$age}အောက်',
  'when.age-by': '{$age}နဲ့ အောက်',
  'when.age-from': '{$age}နဲ့ အထက်',
  'when.age-after': '{$age}ကျော်',
  'when.age-when-told': 'ပြောတဲ့အချိန်မှာ {$age}',
  'when.age-told-on': '{$date}မှာ ပြောတော့ {$age}',

  'when.days': `.input {$n :number}
.match $n
* {{{$count} ရက်}}`,
  'when.weeks': `.input {$n :number}
.match $n
* {{{$count} ပတ်}}`,
  'when.months': `.input {$n :number}
.match $n
* {{{$count} လ}}`,
  'when.years': `.input {$n :number}
.match $n
* {{{$count} နှစ်}}`,
  'when.winters': `.input {$n :number}
.match $n
* {{ဆောင်းရာသီ {$count} ခု}}`,
  'when.days-half': `.input {$n :number}
.match $n
0 {{နေ့တစ်ဝက်}}
* {{{$count} ရက်ခွဲ}}`,
  'when.weeks-half': `.input {$n :number}
.match $n
0 {{တစ်ပတ်ရဲ့ တစ်ဝက်}}
* {{{$count} ပတ်ခွဲ}}`,
  'when.months-half': `.input {$n :number}
.match $n
0 {{လဝက်}}
* {{{$count} လခွဲ}}`,
  'when.years-half': `.input {$n :number}
.match $n
0 {{နှစ်ဝက်}}
* {{{$count} နှစ်ခွဲ}}`,
  'when.winters-half': `.input {$n :number}
.match $n
0 {{ဆောင်းရာသီ တစ်ဝက်}}
* {{ဆောင်းရာသီ {$count} ခုခွဲ}}`,
  'when.summers': `.input {$n :number}
.match $n
* {{နွေရာသီ {$count} ခု}}`,
  'when.ramadans': `.input {$n :number}
.match $n
* {{ရာမဒန် {$count} ကြိမ်}}`,
  'when.school-years': `.input {$n :number}
.match $n
* {{စာသင်နှစ် {$count} နှစ်}}`,
  'when.summers-half': `.input {$n :number}
.match $n
0 {{နွေရာသီ တစ်ဝက်}}
* {{နွေရာသီ {$count} ခုခွဲ}}`,
  'when.ramadans-half': `.input {$n :number}
.match $n
0 {{ရာမဒန် တစ်ဝက်}}
* {{ရာမဒန် {$count} ကြိမ်ခွဲ}}`,
  'when.school-years-half': `.input {$n :number}
.match $n
0 {{စာသင်နှစ် တစ်ဝက်}}
* {{စာသင်နှစ် {$count} နှစ်ခွဲ}}`,
  'when.some-years': 'နှစ်အနည်းငယ်',
  'when.a-few-months': 'လအနည်းငယ်',
  'when.some-weeks': 'ရက်သတ္တပတ်အနည်းငယ်',
  'when.some-days': 'ရက်အနည်းငယ်',
  'when.about-length': '{$length}လောက်',
  'when.length-less-than': '{$length}အောက်',
  'when.length-more-than': '{$length}ကျော်',
  'when.length-nearly': '{$length}နီးပါး',
  'when.length-a-little-more': '{$length} နည်းနည်းကျော်',
  'when.lasted': '{$length} ကြာခဲ့တယ်',
  'when.ago': 'လွန်ခဲ့တဲ့ {$length}က',
  'when.told-on': '{$when} ({$date}မှာ ပြောထား)',

  'when.before': '{$piece} မတိုင်ခင်',
  'when.after': '{$piece} ပြီးတော့',
  'when.before-by': '{$piece} မတိုင်ခင် {$length} အလိုမှာ',
  'when.after-by': '{$piece} ပြီး {$length} အကြာမှာ',
  'when.right-before': '{$piece} မတိုင်ခင်လေးတင်',
  'when.right-after': '{$piece} ပြီးပြီးချင်း',
  'when.soon-before': '{$piece} မတိုင်ခင် မကြာသေးခင်',
  'when.soon-after': '{$piece} ပြီး မကြာခင်',
  'when.during': '{$piece} အတွင်း',
  'when.contains': '{$piece} တစ်လျှောက်လုံး၊ ပိုကြာတာလည်း ဖြစ်နိုင်တယ်',
  'when.starts-with': '{$piece} နဲ့ တစ်ချိန်တည်း စခဲ့တယ်',
  'when.ends-with': '{$piece} နဲ့ တစ်ချိန်တည်း ပြီးခဲ့တယ်',
  'when.end-starts-with': '{$piece} စတဲ့အချိန် ပြီးခဲ့တယ်',
  'when.start-ends-with': '{$piece} ပြီးတဲ့အချိန် စခဲ့တယ်',
  'when.same-time': '{$piece} နဲ့ တစ်ချိန်တည်း',
  'when.overlapping': '{$piece} နဲ့ အချိန်တချို့ ထပ်တယ်',
  'when.or': '{$one} ဒါမှမဟုတ် {$other}',
  'when.rhythm-day': 'နေ့တိုင်း',
  'when.rhythm-night': 'ညတိုင်း',
  'when.rhythm-week': 'အပတ်တိုင်း',
  'when.rhythm-month': 'လတိုင်း',
  'when.rhythm-year': 'နှစ်တိုင်း',
  'when.rhythm-spring': 'နွေဦးတိုင်း',
  'when.rhythm-summer': 'နွေရာသီတိုင်း',
  'when.rhythm-autumn': 'ဆောင်းဦးတိုင်း',
  'when.rhythm-winter': 'ဆောင်းရာသီတိုင်း',
  'when.rhythm-many-times': 'အကြိမ်များစွာ',
  'when.rhythm-now-and-then': 'တစ်ခါတလေ',
  'when.as-said': 'ပြောတဲ့စကားအတိုင်း သိမ်းထားတယ်',

  'when.between': '{$from}နဲ့ {$until} ကြားမှာ',
  'when.or-earlier': '{$date} ဒါမှမဟုတ် အဲဒီမတိုင်ခင်',
  'when.or-later': '{$date} ဒါမှမဟုတ် အဲဒီနောက်ပိုင်း',
  'when.some-time-before': '{$date} မတိုင်ခင် တစ်ချိန်ချိန်မှာ',
  'when.some-time': 'တစ်ချိန်ချိန်မှာ',
  'when.from-until': '{$from}ကနေ {$until}အထိ',
  'when.began-and-ended': '{$start} စပြီး {$end} ပြီးခဲ့တယ်',
}

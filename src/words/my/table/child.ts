import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'စကားပြန်က လူကြီးလား။',
  'day.age-grown-up': 'လူကြီး',
  'day.age-under-18': '၁၈ နှစ်အောက်',
  'day.age-known': 'အရင်ပြောထားသလို လူကြီးပါ။',
  'day.needs-age': 'စကားပြန်က လူကြီးလား ပြောပေးပါ။',
  'day.child': 'ဘယ်လောက်စေတနာရှိရှိ ကလေးက စကားပြန်မလုပ်ရပါဘူး။ ဖုန်း ဒါမှမဟုတ် ဗီဒီယိုနဲ့ စကားပြန်ရှာပါ။ မရရင် နောက်တစ်ချိန် တွေ့ပါ။',
  'day.child-emergency': 'အသက်အန္တရာယ် ချက်ချင်းရှိပြီး တခြားစကားပြန်မယ့်သူ မရှိဘူး',
  'day.child-reason': 'ဘာအန္တရာယ်လဲ',
  'day.child-followed': 'နောက်မှ ဒီအကြောင်း ပြန်ကြည့်ပါမယ်။',
  'day.needs-danger': 'ဘာအန္တရာယ်လဲ ရေးပေးပါ။',
}

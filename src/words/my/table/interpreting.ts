import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'ဘယ်လို စကားပြန်နေသလဲ',
  'interpreting.renders-now': 'အခု စကားပြန်နေသူ',
  'way.consecutive': 'တစ်ယောက်ပြီးမှ တစ်ယောက်',
  'way.simultaneous': 'တစ်ပြိုင်နက်',
  'terms.in': 'စကားလုံး၊ {$language} ဘာသာနဲ့',
  'terms.before': 'အရင်တွေ့ဆုံမှုတွေက စကားလုံးများ',
}

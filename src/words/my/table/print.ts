import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'စာရွက်ပေါ်မှာ',
  'print.list': 'ကိုယ့်အတွက် အရေးကြီးတာ',
  'print.line': 'ကိုယ့်ဘဝအကြောင်း',
  'print.agreed': 'သဘောတူထားတာများ',
  'print.blank-list': 'ရေးဆွဲဖို့ စာရင်းအလွတ်',
  'print.blank-line': 'ရေးဆွဲဖို့ မျဉ်းအလွတ်',
  'print.do': 'စာရွက်ထုတ်မယ်',
  'print.large': 'အကြီးကြီး',
  'print.of': 'စာမျက်နှာ {$m} ခုထဲက {$n}',
  'print.made-on': '{$day} မှာ ထုတ်ထားတယ်',
  'print.draw-here': 'ဒီမှာ ပုံဆွဲပါ ဒါမှမဟုတ် စာရေးပါ',
  'print.then': 'အရင်က',
  'print.now': 'အခု',
  'print.hear': 'နားထောင်ဖို့ ဖုန်းကို ဒီလေးထောင့်ကွက်နဲ့ ချိန်ပါ။',
  'print.whose': 'ဒီစာရွက်က သင့်ဟာပါ။ ဘယ်သူ့ကို ပြမလဲ သင့်သဘောပါ။',
}

import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'အခြားတွေ့ဆုံမှုတစ်ခု ဖွင့်ထားဆဲပါ။ ဒါကို ဒီမှာ သိမ်းထားပြီး ဟိုတစ်ခု ပိတ်တဲ့အခါ ပေါင်းထည့်ပါမယ်။',
  'along.leave': 'ဒီစက်ကို သော့ခတ်မယ်',
  'along.alone': 'ဒီတွေ့ဆုံမှုက ဒီစက်ထဲမှာပဲ ရှိပါတယ်။ အခြားမျက်နှာပြင် ဝင်ပါလို့မရပါ။ အရင်က အသံနဲ့ ပုံတွေ ဒီမှာ မရှိပါ။',
  'along.leave-how': 'ပြောခဲ့တာတွေကို စက်ထဲမှာ သော့ခတ်ပြီး သိမ်းထားပါတယ်။ ပြန်ဖွင့်တဲ့သူက ဒီတွေ့ဆုံမှုကို ဆက်လုပ်နိုင်ပါတယ်။',
}

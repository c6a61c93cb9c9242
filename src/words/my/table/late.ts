import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'ဒါက နောက်ကျမှ ရောက်လာလို့ မသိမ်းထားနိုင်ပါ။ ကျေးဇူးပြုပြီး ထပ်ပြောပြပါ။',
  'reason.not-taken-late': 'တွေ့ဆုံမှုကို ပြီးမှ ပြန်မစပါ။ ပြောခဲ့တာတွေကို သိမ်းထားပါတယ်။',
  'reason.not-after-its-day': 'ဒီတွေ့ဆုံမှုရဲ့ နေ့ ကုန်သွားပါပြီ။ ဘယ်သူက ကြည့်ခွင့် ဒါမှမဟုတ် တွေ့ခွင့်ရှိသလဲဆိုတာ နောက်တွေ့ဆုံမှုမှာ ထပ်မေးပါမယ်။',
  'reason.not-our-box': 'ဒါကို အခြားဆေးခန်းအတွက် သော့ခတ်ထားတာ ဒါမှမဟုတ် ပျက်စီးနေတာပါ။ ဒီမှာ ဖွင့်လို့မရပါ။',
  'reason.pocket-withdrawn': 'ဒီစက်က ဆေးခန်းရဲ့ ဘာကိုမှ ဆက်မသယ်ဆောင်ရတော့ပါ။ ရှိနေတာတွေကို ရှင်းလိုက်ပါပြီ။',
}

import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'စောင့်နေတာကို ကြည့်ပါ',
  'waits.title': 'ဒီမှာ စောင့်နေတာ',
  'waits.how': 'ကွန်ရက်ရတာနဲ့ အလိုလို ပို့ပါမယ်။ အဲဒီအထိ ပြန်ရုပ်လို့ ရပါတယ်။',
  'waits.none': 'စောင့်နေတာ မရှိတော့ပါ။',
  'waits.other': 'စားပွဲပေါ် တစ်ချက်ထိတာ',
  'waits.unheld': 'ဒီစက်က စောင့်နေတာကို မသိမ်းနိုင်ပါ။ ပို့ပြီးတဲ့အထိ ဒီစာမျက်နှာကို ဖွင့်ထားပါ။',
  'waits.sealed': 'အရင်က ဒီမှာ ပြောခဲ့တာတစ်ခု မပို့ရသေးပါ။ တံဆိပ်ပိတ်ထားတယ်၊ ဆေးခန်းပဲ ဖွင့်နိုင်တယ်။ အလိုလို ပို့ပါမယ်။',
  'waits.since': '{$time} မှာ ပြောခဲ့တာ',
  'waits.let-go': 'မပို့တော့ပါ',
  'waits.let-go-sure': 'ထပ်ထိပါ၊ ပြီးရင် ပျောက်သွားမယ်',
}

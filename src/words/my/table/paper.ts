import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'ဖုန်းကင်မရာကို ဒီလေးထောင့်ကွက်နဲ့ ချိန်ပါ။',
  'paper.pictures': 'ပြီးရင် ပြောပြထားတဲ့ ပုံလေးပုံကို နှိပ်ပါ။',
  'paper.digits': 'ပြီးရင် ပြောပြထားတဲ့ ဂဏန်းလေးလုံးကို နှိပ်ပါ။',
  'paper.never': 'အဲဒါတွေကို ဒီစာရွက်ပေါ်မှာ မရေးပါနဲ့။',
  'paper.until': 'တစ်ကြိမ်ပဲ သုံးလို့ရပါတယ်၊ {$moment} အထိပါ။',
  'paper.or': 'ကင်မရာ မရှိရင် ဒီလိပ်စာကို ရိုက်ပါ။ ပြီးရင် စာလုံးတွေကို ရိုက်ပါ။',
  'paper.lost': 'ပျောက်သွားရင် ဒါမှမဟုတ် မပွင့်ရင် ပေးခဲ့တဲ့နေရာမှာ မေးပါ။',
}

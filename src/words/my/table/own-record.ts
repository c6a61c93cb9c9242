import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} လုပ်မယ်',
  'note.by': '{$day} နောက်ဆုံးထား',
  'take.about':
    'ဒီဖိုင်တွဲထဲမှာ ဆေးခန်းက သင့်အကြောင်း၊ သင်နဲ့အတူ ရေးထားတာတွေ ပါပါတယ်။ ဖတ်ချင်ရင် my-record.html ကို ဖွင့်ပါ။ entries.jsonl ဖိုင်မှာ တခြားပရိုဂရမ်အတွက် အတူတူပဲ ပါပါတယ်။',
  'take.made-on': '{$day} မှာ လုပ်ထားတယ်',
  'take.names': 'ကိုယ့်နာမည်များ',
  'take.birth': 'မွေးတဲ့နေ့',
  'take.matters': 'ကိုယ့်အတွက် အရေးကြီးတာ',
  'take.laid-aside': 'ကိုယ်တိုင် ဘေးဖယ်ထားတာ',
  'take.story': 'ကိုယ့်ဘဝအကြောင်း',
  'take.people': 'ကိုယ့်လူတွေ',
  'take.agreed': 'သဘောတူထားတာများ',
  'take.visits': 'တွေ့ဆုံမှုများ',
  'take.consents': 'ဘယ်သူ့ကို ပြောလို့ရသလဲ',
  'take.opened': 'ကိုယ့်စာရွက်စာတမ်းကို ဘယ်သူဖွင့်ခဲ့လဲ',
  'take.team': 'စောင့်ရှောက်တဲ့အဖွဲ့ ရေးထားတာ',
  'take.apart': 'သီးသန့် ပိတ်ထားတာ',

  'take.nothing': 'ဒီမှာ ဘာမှ ရေးမထားပါဘူး။',
}

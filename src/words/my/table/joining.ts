import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'မျက်နှာပြင် နောက်တစ်ခု',
  'join.whose': 'ဘယ်သူ ထိုင်မလဲ။',
  'join.everybody': 'လူတိုင်း',
  'join.open': 'ဟိုမှာ ဒီစာမျက်နှာကို ဖွင့်ပြီး ဒီဂဏန်းတွေကို ထိပါ။',
  'join.soon-over': 'ဂဏန်းတွေက နှစ်မိနစ်အတွင်း တစ်ခါပဲ သုံးလို့ရတယ်။',
  'reason.only-at-the-shared-table': 'ဒါကို အတူသုံးတဲ့ စားပွဲမှာ လုပ်ရတယ်။',
}

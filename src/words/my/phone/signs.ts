import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'လူတိုင်းအတွက် အချက်ပြ',
  'sign.please-repeat': 'ထပ်ပြောပေးပါ',
  'sign.i-correct-myself': 'ကိုယ့်စကား ပြင်ပါမယ်',
  'sign.no-such-word': 'ဒီလိုစကားလုံး မရှိပါဘူး',
  'sign.left-out': 'တစ်ခုခု ကျန်ခဲ့တယ်',
  'sign.pause': 'ခဏနားပါရစေ',
  'sign.leave-be': 'မထိဘဲထားမယ်',
  'sign.look': 'ဒီမှာ ကြည့်ပါ',
  'sign.look-how': 'လူတိုင်းကြည့်ရမယ့်အရာကို ထိပါ။',
  'sign.not-kept': 'အချက်ပြတာကို ခဏပဲ မြင်ရပြီး ဘယ်မှာမှ မသိမ်းပါဘူး။',
  'join.title': 'စားပွဲမှာ ထိုင်ပါ',
  'join.numbers': 'စားပွဲပေါ်က ဂဏန်းခြောက်လုံး',
  'join.now': 'စားပွဲ အခု ဖွင့်ထားတယ်',
  'join.keeps-nothing': 'ဒီဖုန်းက ဘာမှ မသိမ်းပါဘူး။',
}

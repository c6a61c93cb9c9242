import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'ကိုယ့်ဆရာဝန်',
  'consent.of-specialist': 'အထူးကုဆရာဝန် ဒါမှမဟုတ် ဆေးရုံ',
  'consent.of-municipality': 'မြို့နယ်ရုံးက တစ်ယောက်ယောက်',
  'consent.of-other-clinic': 'တခြားဆေးခန်း',
  'consent.of-own-people': 'ကိုယ့်လူထဲက တစ်ယောက်ယောက်',
  'consent.office-job-centre': 'အလုပ်ရှာပေးတဲ့ရုံး',
  'consent.office-social-benefits': 'ထောက်ပံ့ကြေးရုံး',
  'consent.office-family': 'မိသားစုဌာန',
  'consent.office-children': 'ကလေးဌာန',
  'consent.office-housing': 'အိမ်ရာဌာန',
  'consent.office-home-care': 'အိမ်လာစောင့်ရှောက်တဲ့ဌာန',
  'consent.office-rehabilitation': 'ပြန်လည်သန်စွမ်းရေး',
  'consent.office-school': 'ကျောင်း',
  'consent.office-dental': 'သွားဆေးခန်း',
  'consent.part-list': 'ကိုယ့်အတွက် အရေးကြီးတာ',
  'consent.part-story': 'ကိုယ့်ဘဝအကြောင်း',
  'consent.part-people': 'ကိုယ့်လူတွေ',
  'consent.part-agreed': 'သဘောတူထားတာများ',
  'consent.part-appointments': 'ရက်ချိန်းများ',
  'consent.part-letter': 'ကိုယ့်အကြောင်း စာ',

  'take.title': 'ကိုယ့်မှတ်တမ်း',
  'take.phone':
    'ဒီဖုန်းမှာ ပြတာတွေကို ဖိုင်တွဲတစ်ခုထဲ ထည့်ပေးပါမယ်။ အတူကြည့်ပြီးသားတွေနဲ့ သင့်စာရွက်စာတမ်း ဖွင့်ခဲ့သူတွေ ပါပါတယ်။ မှတ်တမ်းအားလုံးကို ဆေးခန်းမှာ ရနိုင်ပါတယ်။ သင့်ကို သိတဲ့သူ အတူရှိပေးပါမယ်။',
  'take.do': 'ယူသွားမယ်',
  'take.making': 'ဖိုင်တွဲကို လုပ်နေပါတယ်။',
  'take.made': 'ဖိုင်တွဲ အဆင်သင့်ဖြစ်ပါပြီ။',
  'take.care': 'ဒီဖိုင်တွဲကို ဖွင့်တဲ့သူတိုင်း ဖတ်လို့ရပါတယ်။ ကိုယ်တစ်ယောက်တည်း ရနိုင်တဲ့နေရာမှာ သိမ်းပါ။',
  'confide.aloud': 'စကားပြန်က အသံထွက်ပြီး ပြောပြပါမယ်',
  'confide.aloud-us': 'ဆေးခန်းကပဲ အသံထွက်ပြီး ပြောပြပါမယ်',
  'consent.nobody-interprets': 'အခု စကားပြန် မရှိပါဘူး။ ဒါကို စောင့်ပြီးမှ လုပ်တာ ပိုကောင်းပါတယ်။',
}

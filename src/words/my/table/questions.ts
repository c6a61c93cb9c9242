import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': '“{$after}” ပြီးတော့ “{$before}” မတိုင်ခင်: အဲဒီအချိန်အကြောင်း တစ်ခုခု ပြောချင်ပါသလား။ မပြောလည်း ရပါတယ်။',
  'own.question-after': '“{$after}” ပြီးတော့: အဲဒီအချိန်အကြောင်း တစ်ခုခု ပြောချင်ပါသလား။ မပြောလည်း ရပါတယ်။',
  'own.question-before': '“{$before}” မတိုင်ခင်: အဲဒီအချိန်အကြောင်း တစ်ခုခု ပြောချင်ပါသလား။ မပြောလည်း ရပါတယ်။',
  'own.question-open': 'အဲဒီအချိန်အကြောင်း တစ်ခုခု ပြောချင်ပါသလား။ မပြောလည်း ရပါတယ်။',
  'own.question-why': 'အဲဒီအချိန်အကြောင်း မကြားရသေးလို့ မေးတာပါ။ သင့်ကျန်းမာရေးကို နားလည်ဖို့ အထောက်အကူ ဖြစ်နိုင်ပါတယ်။',
  'own.question-before-or-after': '{$piece} က {$landmark} မတိုင်ခင်လား၊ ပြီးမှလား။ ဘယ်လိုထင်ပါသလဲ။ မပြောလည်း ရပါတယ်။',
  'own.question-cue': '{$other} ကို ပြန်တွေးကြည့်ပါ။ အဲဒီအချိန်မှာ {$piece} ရှိနေပြီလား။ မပြောလည်း ရပါတယ်။',
  'own.question-why-when': 'အချိန်တစ်ခုက တခြားအချိန်ကို သတိရစေတတ်လို့ မေးတာပါ။ သင့်ကျန်းမာရေးကို နားလည်ဖို့ အထောက်အကူ ဖြစ်နိုင်ပါတယ်။',
}

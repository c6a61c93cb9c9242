import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'ဒီစက်မှာ သိမ်းထားတာတွေ ပျောက်သွားပါပြီ။ ဆေးခန်းမှာ ရှိတာတွေ မပျောက်ပါဘူး။',
  'program.later': 'ပရိုဂရမ်အသစ် သိမ်းထားတာ ဒီမှာ စောင့်နေပါတယ်။ အဲဒီပရိုဂရမ် ပြန်ရောက်တဲ့အထိ ဒီအတိုင်း ရှိနေပါမယ်။',
}

import type { program as en } from '../../en/phone/program.ts'

/** A newer program is here. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.newer': 'ပရိုဂရမ် အသစ် ရောက်နေပါပြီ။',
  'program.open': 'ပရိုဂရမ်သစ်နဲ့ ပြန်ဖွင့်ပါ',
}

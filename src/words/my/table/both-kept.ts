import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'နှစ်ခါ ပြောထားတယ်။ နှစ်ခုလုံး ရှိနေတယ်။',
  'both.by': '{$name}၊ {$day}။ {$hand} ရေးထားတယ်။',
  'both.aside': 'ဘေးဖယ်ထားပြီ။ {$name}၊ {$day}။ {$hand} ရေးထားတယ်။',
  'both.up': 'ပြန်ယူထားပြီ။ {$name}၊ {$day}။ {$hand} ရေးထားတယ်။',
  'both.mine': 'ကိုယ် ဒီလို ပြောတယ်',
  'both.so': 'ဒီလိုပါ',
  'both.orders': 'အစဉ်လိုက် နှစ်ခါ စီထားတယ်။ နှစ်ခုလုံး ရှိနေတယ်။',
  'both.lies': 'အခု ရှိတဲ့အတိုင်း',
  'both.other': 'နောက် အစဉ်တစ်ခု',
  'both.this-order': 'ဒီအစဉ်အတိုင်း',
}

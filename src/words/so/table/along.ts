import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'Booqasho kale ayaa weli furan. Tan halkan ayaa lagu hayaa, waxaana lagu darayaa marka taas la xiro.',
  'along.leave': 'Quful qalabkan',
  'along.alone':
    'Booqashadani waxay ku jirtaa qalabkan oo keliya. Shaashad kale kuma biiri karto, codadka iyo sawirrada horena halkan ma joogaan.',
  'along.leave-how':
    'Wixii la sheegay waa ku kaydsan yihiin, iyagoo qufulan. Qofkii mar kale fura ayaa booqashadan sii wada.',
}

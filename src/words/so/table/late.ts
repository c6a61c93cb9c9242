import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Tani waxay timid goor dambe lamana kaydin. Fadlan mar kale sheeg.',
  'reason.not-taken-late': 'Booqasho lama bilaabo ka dib. Wixii lagu sheegay waa la kaydiyay.',
  'reason.not-after-its-day':
    'Maalintii booqashadan way dhammaatay. Yaa arki kara ama la kulmi kara bukaanka, mar kale ayaa la weydiinayaa booqashada xigta.',
  'reason.not-our-box': 'Tan waxaa loo quful rug caafimaad kale, ama way xumaatay. Halkan laguma furi karo.',
  'reason.pocket-withdrawn': 'Qalabkani hadda kadib waxba kama qaadi karo rugta. Wixii uu sidday waa la tirtiray.',
}

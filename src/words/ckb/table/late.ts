import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'ئەمە درەنگ گەیشت و هەڵنەگیرا. تکایە دووبارە بیڵێ.',
  'reason.not-taken-late': 'سەردانێک دوای کۆتایی دەست پێ ناکاتەوە. ئەوەی تێیدا گوترا هەڵگیراوە.',
  'reason.not-after-its-day':
    'ڕۆژی ئەم سەردانە تەواو بووە. کێ بۆی هەیە ببینێت یان چاوی پێ بکەوێت، لە سەردانی داهاتوودا دووبارە دەپرسرێتەوە.',
  'reason.not-our-box': 'ئەمە بۆ نۆڕینگەیەکی تر قوفڵ دراوە یان تێکچووە. لێرە ناکرێتەوە.',
  'reason.pocket-withdrawn': 'ئەم ئامێرە چیتر ناتوانێت هیچی نۆڕینگە لەگەڵ خۆی هەڵبگرێت. ئەوەی تێیدا بوو سڕایەوە.',
}

import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'کامێرای تەلەفۆنەکەتان لەسەر ئەم چوارگۆشەیە ڕابگرن.',
  'paper.pictures': 'دواتر پەنجە لەو چوار وێنەیە بدەن کە پێتان گوترا.',
  'paper.digits': 'دواتر پەنجە لەو چوار ژمارەیە بدەن کە پێتان گوترا.',
  'paper.never': 'لەسەر ئەم کاغەزە مەیاننووسن.',
  'paper.until': 'یەک جار کار دەکات، تا {$moment}.',
  'paper.or': 'بەبێ کامێرا: ئەم ناونیشانە بنووسن، و دواتر پیتەکان.',
  'paper.lost': 'ون بووە، یان ناکرێتەوە؟ لەو شوێنە بپرسن کە لێتان وەرگرت.',
}

import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'ببینە چی چاوەڕێیە',
  'waits.title': 'ئەوەی لێرە چاوەڕێیە',
  'waits.how': 'هەر کە تۆڕ هەبوو خۆی دەنێردرێت. تا ئەو کاتە دەکرێت وەربگیرێتەوە.',
  'waits.none': 'ئیتر هیچ چاوەڕێ نییە.',
  'waits.other': 'دەستلێدانێکی مێزەکە',
  'waits.unheld': 'ئەم ئامێرە ناتوانێت ئەوەی چاوەڕێیە هەڵبگرێت. تا دەنێردرێت ئەم پەڕەیە بە کراوەیی بهێڵەوە.',
  'waits.sealed': 'شتێک کە پێشتر لێرە گوترا هێشتا نەنێردراوە. مۆر کراوە: تەنیا کلینیک دەیکاتەوە. خۆی دەنێردرێت.',
  'waits.since': 'کاتژمێر {$time} گوتراوە',
  'waits.let-go': 'وازی لێ بهێنە',
  'waits.let-go-sure': 'دووبارە دەستی لێ بدە: ئینجا نامێنێت',
}

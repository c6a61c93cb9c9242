import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'ئاماژەیەک بۆ هەمووان',
  'sign.please-repeat': 'تکایە دووبارەی بکەوە',
  'sign.i-correct-myself': 'قسەکەم ڕاست دەکەمەوە',
  'sign.no-such-word': 'وشەیەکی وا نییە',
  'sign.left-out': 'شتێک جێما',
  'sign.pause': 'تکایە پشوویەک',
  'sign.leave-be': 'با لێی گەڕێین',
  'sign.look': 'سەیری ئێرە بکەن',
  'sign.look-how': 'دەست لەوە بدە کە دەبێ هەمووان سەیری بکەن.',
  'sign.not-kept': 'ئاماژە بۆ ساتێک دەبینرێت و لە هیچ شوێنێک هەڵناگیرێت.',
  'join.title': 'لەسەر مێزەکە دانیشە',
  'join.numbers': 'شەش ژمارەکەی سەر مێزەکە',
  'join.now': 'مێزەکە ئێستا کراوەیە',
  'join.keeps-nothing': 'ئەم تەلەفۆنە هیچی لێ هەڵناگرێت.',
}

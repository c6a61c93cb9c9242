import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'شاشەیەکی تر',
  'join.whose': 'کێ لەبەردەمی دادەنیشێت؟',
  'join.everybody': 'هەمووان',
  'join.open': 'لەوێ ئەم پەڕەیە بکەوە و دەست لەم ژمارانە بدە.',
  'join.soon-over': 'ژمارەکان دوو خولەک و یەک جار کار دەکەن.',
  'reason.only-at-the-shared-table': 'ئەمە لەسەر مێزە هاوبەشەکە دەکرێت.',
}

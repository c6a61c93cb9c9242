import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'سەردانێکی تر هێشتا کراوەیە. ئەمە لێرە هەڵگیراوە و کاتێک ئەوەی تر داخرا، زیاد دەکرێت.',
  'along.leave': 'ئەم ئامێرە قوفڵ بدە',
  'along.alone':
    'ئەم سەردانە تەنها لەسەر ئەم ئامێرەیە. هیچ شاشەیەکی تر ناتوانێت بەشداری بکات، و دەنگ و وێنەکانی پێشوو لێرە نین.',
  'along.leave-how': 'ئەوەی گوترا تێیدا هەڵگیراوە، قوفڵدراو. هەرکەسێک دووبارە بیکاتەوە، درێژە بەم سەردانە دەدات.',
}

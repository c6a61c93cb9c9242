import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} دەیکات',
  'note.by': 'تا {$day}',
  'take.about':
    'ئەم دۆسیەیە ئەوەی تێدایە کە لە کلینیک لەبارەی ئێوەوە و لەگەڵ ئێوە نووسراوە. بۆ خوێندنەوەی my-record.html بکەنەوە. فایلی entries.jsonl هەمان شتی تێدایە بۆ بەرنامەیەکی تر.',
  'take.made-on': 'دروست کراوە لە {$day}',
  'take.names': 'ناوەکانم',
  'take.birth': 'لەدایکبوونم',
  'take.matters': 'ئەوەی بۆم گرنگە',
  'take.laid-aside': 'خۆم وەلام ناوە',
  'take.story': 'چیرۆکی من',
  'take.people': 'کەسەکانی من',
  'take.agreed': 'ئەوەی لەسەری ڕێک کەوتین',
  'take.visits': 'سەردانەکانم',
  'take.consents': 'بە کێ بگوترێت',
  'take.opened': 'کێ کاغەزەکانمی کردەوە',
  'take.team': 'ئەوەی تیمەکە نووسیویەتی',
  'take.apart': 'بە جیا داخراوە',

  'take.nothing': 'لێرە هیچ نەنووسراوە.',
}

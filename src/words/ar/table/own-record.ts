import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': 'يقوم به {$name}',
  'note.by': 'حتى {$day}',
  'take.about':
    'في هذا المجلّد ما كُتب في العيادة عنك ومعك. افتح my-record.html لتقرأه. وفي الملف entries.jsonl الشيء نفسه لبرنامج آخر.',
  'take.made-on': 'أُعدّ في {$day}',
  'take.names': 'أسمائي',
  'take.birth': 'ميلادي',
  'take.matters': 'ما يهمّني',
  'take.laid-aside': 'وضعته جانبًا',
  'take.story': 'قصتي',
  'take.people': 'ناسي',
  'take.agreed': 'ما اتفقنا عليه',
  'take.visits': 'زياراتي',
  'take.consents': 'من يجوز أن يعرف شيئًا',
  'take.opened': 'من فتح أوراقي',
  'take.team': 'ما كتبه الفريق',
  'take.apart': 'مختوم على حدة',

  'take.nothing': 'لم يُكتب شيء هنا.',
}

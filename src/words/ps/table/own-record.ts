import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} یې کوي',
  'note.by': 'تر {$day} پورې',
  'take.about':
    'په دې دوسیه کې هغه څه دي چې په کلینیک کې ستاسو په اړه او له تاسو سره ولیکل شول. د لوستلو لپاره my-record.html پرانیزئ. د entries.jsonl فایل همدا د بل پروګرام لپاره لري.',
  'take.made-on': 'جوړه شوې: {$day}',
  'take.names': 'زما نومونه',
  'take.birth': 'زما زېږېدل',
  'take.matters': 'څه چې ماته مهم دي',
  'take.laid-aside': 'ما یوې خوا ته ایښي',
  'take.story': 'زما کیسه',
  'take.people': 'زما خلک',
  'take.agreed': 'څه چې پرې جوړ راغلو',
  'take.visits': 'زما لیدنې',
  'take.consents': 'چا ته دې څه وویل شي',
  'take.opened': 'زما کاغذونه چا پرانیستي دي',
  'take.team': 'څه چې کارکوونکو لیکلي',
  'take.apart': 'جلا او قلف',

  'take.nothing': 'دلته هېڅ نه دي لیکل شوي.',
}

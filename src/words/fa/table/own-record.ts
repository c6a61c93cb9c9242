import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} انجامش می‌دهد',
  'note.by': 'تا {$day}',
  'take.about':
    'در این پوشه چیزهایی است که در درمانگاه دربارهٔ شما و همراه شما نوشته شده است. برای خواندن my-record.html را باز کنید. فایل entries.jsonl همین‌ها را برای برنامهٔ دیگری دارد.',
  'take.made-on': 'آماده شد: {$day}',
  'take.names': 'نام‌های من',
  'take.birth': 'تولد من',
  'take.matters': 'چیزهایی که برایم مهم است',
  'take.laid-aside': 'خودم کنار گذاشته‌ام',
  'take.story': 'سرگذشت من',
  'take.people': 'آدم‌های زندگی من',
  'take.agreed': 'قرارمان',
  'take.visits': 'دیدارهای من',
  'take.consents': 'به چه کسی چیزی گفته شود',
  'take.opened': 'چه کسی پرونده‌ام را باز کرده',
  'take.team': 'چیزهایی که همکاران درمانگاه نوشتند',
  'take.apart': 'جدا و قفل‌شده',

  'take.nothing': 'اینجا چیزی نوشته نشده است.',
}

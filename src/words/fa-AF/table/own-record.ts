import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} این کار را می‌کند',
  'note.by': 'تا {$day}',
  'take.about':
    'در این دوسیه چیزهایی است که در کلینیک در بارهٔ شما و همراه شما نوشته شده است. برای خواندن my-record.html را باز کنید. فایل entries.jsonl همین چیزها را برای یک برنامهٔ دیگر دارد.',
  'take.made-on': 'ساخته شد: {$day}',
  'take.names': 'نام‌های من',
  'take.birth': 'تولد من',
  'take.matters': 'چیزهایی که برایم مهم است',
  'take.laid-aside': 'خودم یک‌سو گذاشته‌ام',
  'take.story': 'قصهٔ من',
  'take.people': 'کسان من',
  'take.agreed': 'قرار ما',
  'take.visits': 'ملاقات‌های من',
  'take.consents': 'به کی چیزی گفته شود',
  'take.opened': 'کی کاغذهایم را باز کرده است',
  'take.team': 'چیزهایی که کارمندان نوشتند',
  'take.apart': 'جدا و قفل',

  'take.nothing': 'اینجا چیزی نوشته نشده است.',
}

import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'ترجمان لوی کس دی؟',
  'day.age-grown-up': 'لوی کس',
  'day.age-under-18': 'تر ۱۸ کالو کم',
  'day.age-known': 'لوی کس دی، مخکې ویل شوي.',
  'day.needs-age': 'مهرباني وکړئ، ووایئ چې ترجمان لوی کس دی که نه.',
  'day.child': 'ماشوم ترجماني نه کوي، که څه هم نیت یې ښه وي. په ټیلیفون یا ویډیو ترجمان پیدا کړئ، یا بل وخت وټاکئ.',
  'day.child-emergency': 'د چا ژوند همدا اوس په خطر کې دی او بل ترجمان نشته',
  'day.child-reason': 'خطر څه دی',
  'day.child-followed': 'وروسته یې پوښتنه کېږي.',
  'day.needs-danger': 'مهرباني وکړئ، ولیکئ چې خطر څه دی.',
}

import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Czy tłumacz jest dorosły?',
  'day.age-grown-up': 'Dorosły',
  'day.age-under-18': 'Poniżej 18 lat',
  'day.age-known': 'Dorosły, tak było powiedziane wcześniej.',
  'day.needs-age': 'Proszę powiedzieć, czy tłumacz jest dorosły.',
  'day.child':
    'Dziecko nie tłumaczy, choćby chciało pomóc. Proszę znaleźć tłumacza przez telefon lub wideo albo inną porę.',
  'day.child-emergency': 'Życie jest teraz w niebezpieczeństwie i nikt inny nie może tłumaczyć',
  'day.child-reason': 'Jakie to niebezpieczeństwo',
  'day.child-followed': 'Potem się do tego wraca.',
  'day.needs-danger': 'Proszę napisać, jakie to niebezpieczeństwo.',
}

import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Er tolken voksen?',
  'day.age-grown-up': 'Voksen',
  'day.age-under-18': 'Under 18',
  'day.age-known': 'Voksen, som det er sagt før.',
  'day.needs-age': 'Sig, om tolken er voksen.',
  'day.child':
    'Et barn tolker ikke, hvor venligt det end er ment. Find en tolk over telefon eller video, eller et andet tidspunkt.',
  'day.child-emergency': 'Der er akut livsfare, og ingen anden kan tolke',
  'day.child-reason': 'Hvad faren er',
  'day.child-followed': 'Der følges op bagefter.',
  'day.needs-danger': 'Skriv, hvad faren er.',
}

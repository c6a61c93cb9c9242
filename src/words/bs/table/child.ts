import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Je li prevodilac odrasla osoba?',
  'day.age-grown-up': 'Odrasla osoba',
  'day.age-under-18': 'Ispod 18 godina',
  'day.age-known': 'Odrasla osoba, kako je već rečeno.',
  'day.needs-age': 'Molimo, recite je li prevodilac odrasla osoba.',
  'day.child':
    'Dijete ne prevodi, koliko god htjelo pomoći. Nađite prevodioca telefonom ili preko videa, ili drugi termin.',
  'day.child-emergency': 'Život je sada u opasnosti i niko drugi ne može prevoditi',
  'day.child-reason': 'Kakva je opasnost',
  'day.child-followed': 'Poslije se na to vraćamo.',
  'day.needs-danger': 'Molimo, napišite kakva je opasnost.',
}

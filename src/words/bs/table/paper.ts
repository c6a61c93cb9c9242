import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Držite kameru telefona iznad ovog kvadrata.',
  'paper.pictures': 'Onda dodirnite četiri slike koje su Vam rečene.',
  'paper.digits': 'Onda dodirnite četiri broja koja su Vam rečena.',
  'paper.never': 'Nemojte ih pisati na ovaj papir.',
  'paper.until': 'Važi jednom, do ovog vremena: {$moment}.',
  'paper.or': 'Bez kamere: upišite ovu adresu, a zatim slova.',
  'paper.lost': 'Izgubljen je, ili se ne otvara? Pitajte tamo gdje ste ga dobili.',
}

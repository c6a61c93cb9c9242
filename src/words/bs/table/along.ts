import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'Druga posjeta je još otvorena. Ova se čuva ovdje i pridružit će se kad se ta zatvori.',
  'along.leave': 'Zaključaj ovaj uređaj',
  'along.alone':
    'Ova posjeta je samo na ovom uređaju. Drugi ekran se ne može pridružiti, a ranijih snimaka i slika ovdje nema.',
  'along.leave-how': 'Ono što je rečeno čuva se na njemu, zaključano. Ko ga ponovo otvori, nastavlja ovu posjetu.',
}

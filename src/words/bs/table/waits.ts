import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Pogledajte šta čeka',
  'waits.title': 'Šta ovdje čeka',
  'waits.how': 'Poslaće se samo čim bude mreže. Do tada se može povući.',
  'waits.none': 'Više ništa ne čeka.',
  'waits.other': 'Jedan dodir na stolu',
  'waits.unheld': 'Ovaj uređaj ne može sačuvati ono što čeka. Ostavite stranicu otvorenu dok se ne pošalje.',
  'waits.sealed':
    'Nešto što je ovdje ranije rečeno još nije poslano. Zapečaćeno je: samo klinika to otvara. Poslaće se samo.',
  'waits.not-known':
    'Klinika više ne poznaje ovaj uređaj. Ono što je rečeno ostaje ovdje zapečaćeno. Neko iz klinike se ovdje prijavi i ponovo podesi uređaj; tada se šalje.',
  'waits.since': 'Rečeno u {$time}',
  'waits.let-go': 'Ne šaljite',
  'waits.let-go-sure': 'Dodirnite opet: tada nestaje',
}

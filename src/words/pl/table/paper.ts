import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Proszę trzymać aparat telefonu nad tym kwadratem.',
  'paper.pictures': 'Potem proszę dotknąć czterech obrazków, które były powiedziane.',
  'paper.digits': 'Potem proszę dotknąć czterech cyfr, które były powiedziane.',
  'paper.never': 'Proszę nie pisać ich na tym papierze.',
  'paper.until': 'Działa jeden raz, do tej pory: {$moment}.',
  'paper.or': 'Bez aparatu: proszę wpisać ten adres, a potem litery.',
  'paper.lost': 'Papier zginął albo nie otwiera? Proszę zapytać tam, gdzie był dany.',
}

import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Hold din telefons kamera over denne firkant.',
  'paper.pictures': 'Tryk så på de fire billeder, du har fået sagt.',
  'paper.digits': 'Tryk så på de fire tal, du har fået sagt.',
  'paper.never': 'Skriv dem ikke på dette papir.',
  'paper.until': 'Virker én gang, indtil {$moment}.',
  'paper.or': 'Uden kamera: skriv denne adresse og derefter bogstaverne.',
  'paper.lost': 'Er det væk, eller åbner det ikke? Spørg dér, hvor du fik det.',
}

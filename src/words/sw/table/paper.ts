import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Weka kamera ya simu yako juu ya mraba huu.',
  'paper.pictures': 'Kisha gusa picha nne ulizoambiwa.',
  'paper.digits': 'Kisha gusa namba nne ulizoambiwa.',
  'paper.never': 'Usiziandike kwenye karatasi hii.',
  'paper.until': 'Inafanya kazi mara moja, hadi {$moment}.',
  'paper.or': 'Bila kamera: andika anwani hii, kisha herufi.',
  'paper.lost': 'Imepotea, au haifunguki? Uliza mahali ulipoipata.',
}

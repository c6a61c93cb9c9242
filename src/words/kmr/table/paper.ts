import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Kameraya telefona xwe bigirin ser vê çargoşeyê.',
  'paper.pictures': 'Paşê destê xwe deynin ser çar wêneyên ku ji we re hatin gotin.',
  'paper.digits': 'Paşê destê xwe deynin ser çar hejmarên ku ji we re hatin gotin.',
  'paper.never': 'Wan li ser vê kaxezê nenivîsin.',
  'paper.until': 'Carekê kar dike, heta {$moment}.',
  'paper.or': 'Bê kamera: vê navnîşanê binivîsin, paşê tîpan.',
  'paper.lost': 'Winda bû, an venabe? Li cihê ku we stand bipirsin.',
}

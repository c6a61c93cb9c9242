/** The printed card of a phone. */
export const paper = {
  'paper.hold': 'Hold the camera of your phone over this square.',
  'paper.pictures': 'Then touch the four pictures that were said to you.',
  'paper.digits': 'Then touch the four numbers that were said to you.',
  'paper.never': 'Do not write them on this paper.',
  'paper.until': 'Works once, until {$moment}.',
  'paper.or': 'Without a camera: write this address, and then the letters.',
  'paper.lost': 'Lost it, or does it not open? Ask where you got it.',
} as const

import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Kamarada taleefankaaga la kor taag afargeeskan.',
  'paper.pictures': 'Ka dib taabo afartii sawir ee laguu sheegay.',
  'paper.digits': 'Ka dib taabo afartii tiro ee laguu sheegay.',
  'paper.never': 'Ha ku qorin warqaddan.',
  'paper.until': 'Hal mar ayuu shaqeeyaa, ilaa {$moment}.',
  'paper.or': 'Kamarad la’aan: qor cinwaankan, ka dibna xarfaha.',
  'paper.lost': 'Ma luntay, mise ma furmayso? Weydii meeshii aad ka heshay.',
}

import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Warqad ahaan',
  'print.list': 'Waxa ii muhiimka ah',
  'print.line': 'Sheekadayda',
  'print.agreed': 'Wixii aan ku heshiinnay',
  'print.blank-list': 'Liis maran oo wax lagu sawiro',
  'print.blank-line': 'Xarriiq maran oo wax lagu sawiro',
  'print.do': 'Daabac',
  'print.large': 'Aad u weyn',
  'print.of': 'Bogga {$n} ee {$m}',
  'print.made-on': 'La daabacay {$day}',
  'print.draw-here': 'Halkan wax ku sawir ama ku qor',
  'print.then': 'hore',
  'print.now': 'hadda',
  'print.hear': 'Si aad u maqasho, taleefan la kor taag afargeeskan.',
  'print.whose': 'Warqaddan adigaa leh. Adigaa ka talinaya cidda arkaysa.',
}

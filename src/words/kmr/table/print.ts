import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Li ser kaxezê',
  'print.list': 'Tiştê ji bo min girîng',
  'print.line': 'Serpêhatiya min',
  'print.agreed': 'Lihevkirinên me',
  'print.blank-list': 'Lîsteyek vala ji bo xêzkirinê',
  'print.blank-line': 'Xêzek vala ji bo xêzkirinê',
  'print.do': 'Çap bikin',
  'print.large': 'Gelek mezin',
  'print.of': 'Rûpel {$n} ji {$m}',
  'print.made-on': 'Roja çapkirinê: {$day}',
  'print.draw-here': 'Li vir xêz bikin an binivîsin',
  'print.then': 'berê',
  'print.now': 'niha',
  'print.hear': 'Ji bo bihîstinê telefonê bigirin ser vê çargoşeyê.',
  'print.whose': 'Ev kaxez ya we ye. Kî dibîne di destê we de ye.',
}

import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Kwenye karatasi',
  'print.list': 'Yaliyo muhimu kwangu',
  'print.line': 'Hadithi yangu',
  'print.agreed': 'Tulivyokubaliana',
  'print.blank-list': 'Orodha tupu ya kuchora',
  'print.blank-line': 'Mstari mtupu wa kuchora',
  'print.do': 'Chapisha',
  'print.large': 'Kubwa sana',
  'print.of': 'Ukurasa {$n} kati ya {$m}',
  'print.made-on': 'Ilichapishwa {$day}',
  'print.draw-here': 'Chora au andika hapa',
  'print.then': 'zamani',
  'print.now': 'sasa',
  'print.hear': 'Ili kusikia, weka simu juu ya mraba huu.',
  'print.whose': 'Karatasi hii ni yako. Ni juu yako nani aione.',
}

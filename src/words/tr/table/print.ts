import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Kâğıtta',
  'print.list': 'Benim için önemli olan',
  'print.line': 'Hikâyem',
  'print.agreed': 'Anlaştıklarımız',
  'print.blank-list': 'Üstüne çizmek için boş liste',
  'print.blank-line': 'Üstüne çizmek için boş çizgi',
  'print.do': 'Yazdır',
  'print.large': 'Çok büyük',
  'print.of': 'Sayfa {$n} / {$m}',
  'print.made-on': 'Yazdırıldığı gün: {$day}',
  'print.draw-here': 'Buraya çizin ya da yazın',
  'print.then': 'önce',
  'print.now': 'şimdi',
  'print.hear': 'Dinlemek için telefonu bu karenin üstüne tutun.',
  'print.whose': 'Bu kâğıt sizindir. Kimin göreceği size kalmış.',
}

import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'På papir',
  'print.list': 'Det, der er vigtigt for mig',
  'print.line': 'Min historie',
  'print.agreed': 'Det, vi aftalte',
  'print.blank-list': 'En tom liste at tegne på',
  'print.blank-line': 'En tom linje at tegne på',
  'print.do': 'Print',
  'print.large': 'Meget stort',
  'print.of': 'Side {$n} af {$m}',
  'print.made-on': 'Printet den {$day}',
  'print.draw-here': 'Tegn eller skriv her',
  'print.then': 'før',
  'print.now': 'nu',
  'print.hear': 'Hold en telefon over firkanten for at høre det.',
  'print.whose': 'Papiret er dit. Du bestemmer, hvem der ser det.',
}

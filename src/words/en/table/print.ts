/** On paper: the list, the line and the card, large; and blank ones to draw on. */
export const print = {
  'print.title': 'On paper',
  'print.list': 'What matters to me',
  'print.line': 'My story',
  'print.agreed': 'What we agreed',
  'print.blank-list': 'A blank list to draw on',
  'print.blank-line': 'A blank line to draw on',
  'print.do': 'Print',
  'print.large': 'Very large',
  'print.of': 'Page {$n} of {$m}',
  'print.made-on': 'Printed on {$day}',
  'print.draw-here': 'Draw or write here',
  'print.then': 'earlier',
  'print.now': 'now',
  'print.hear': 'To hear it, hold a phone over this square.',
  'print.whose': 'This paper is yours. You decide who sees it.',
} as const

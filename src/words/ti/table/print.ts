import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'ኣብ ወረቐት',
  'print.list': 'ንዓይ ዘገድሰኒ',
  'print.line': 'ታሪኸይ',
  'print.agreed': 'ዝተሰማማዕናሉ',
  'print.blank-list': 'ንምስኣል ዝኸውን ባዶ ዝርዝር',
  'print.blank-line': 'ንምስኣል ዝኸውን ባዶ መስመር',
  'print.do': 'ይሓተም',
  'print.large': 'ኣዝዩ ዓቢ',
  'print.of': 'ገጽ {$n} ካብ {$m}',
  'print.made-on': '{$day} ተሓቲሙ',
  'print.draw-here': 'ኣብዚ ሰኣሉ ወይ ጽሓፉ',
  'print.then': 'ቀደም',
  'print.now': 'ሕጂ',
  'print.hear': 'ንምስማዕ፣ ቴለፎን ኣብ ልዕሊ እዚ ትርብዒት ሓዙ።',
  'print.whose': 'እዚ ወረቐት ናትኩም እዩ። ንመን ከም እተርእይዎ ኣብ ኢድኩም እዩ።',
}

import type { print as en } from '../../en/table/print.ts'

/** On paper: the list, the line and the card, large; and blank ones to draw on. Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'በወረቀት ላይ',
  'print.list': 'የሚያሳስበኝ',
  'print.line': 'ታሪኬ',
  'print.agreed': 'የተስማማንበት',
  'print.blank-list': 'ለመሣል ባዶ ዝርዝር',
  'print.blank-line': 'ለመሣል ባዶ መስመር',
  'print.do': 'ያትሙ',
  'print.large': 'በጣም ትልቅ',
  'print.of': 'ገጽ {$n} ከ{$m}',
  'print.made-on': 'የታተመው በ{$day}',
  'print.draw-here': 'እዚህ ይሣሉ ወይም ይጻፉ',
  'print.then': 'ቀደም ሲል',
  'print.now': 'አሁን',
  'print.hear': 'ለማዳመጥ ስልክ ከዚህ አራት ማዕዘን በላይ ይያዙ።',
  'print.whose': 'ይህ ወረቀት የእርስዎ ነው። ማን እንደሚያየው በእርስዎ እጅ ነው።',
}

import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'Na papierze',
  'print.list': 'Co jest dla mnie ważne',
  'print.line': 'Moja historia',
  'print.agreed': 'Co ustaliliśmy',
  'print.blank-list': 'Pusta kartka do rysowania',
  'print.blank-line': 'Pusta linia do rysowania',
  'print.do': 'Wydrukować',
  'print.large': 'Bardzo duże',
  'print.of': 'Strona {$n} z {$m}',
  'print.made-on': 'Wydrukowane {$day}',
  'print.draw-here': 'Tu można rysować albo pisać',
  'print.then': 'wcześniej',
  'print.now': 'teraz',
  'print.hear': 'Żeby posłuchać, proszę trzymać telefon nad tym kwadratem.',
  'print.whose': 'Ten papier należy do Państwa. Państwo decydują, kto go zobaczy.',
}

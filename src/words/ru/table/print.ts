import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'На бумаге',
  'print.list': 'Что для меня важно',
  'print.line': 'Моя история',
  'print.agreed': 'О чём мы договорились',
  'print.blank-list': 'Пустой лист для рисунка',
  'print.blank-line': 'Пустая линия для рисунка',
  'print.do': 'Напечатать',
  'print.large': 'Очень крупно',
  'print.of': 'Страница {$n} из {$m}',
  'print.made-on': 'Напечатано {$day}',
  'print.draw-here': 'Рисуйте или пишите здесь',
  'print.then': 'раньше',
  'print.now': 'сейчас',
  'print.hear': 'Чтобы послушать, наведите телефон на этот квадрат.',
  'print.whose': 'Эта бумага ваша. Вы решаете, кто её увидит.',
}

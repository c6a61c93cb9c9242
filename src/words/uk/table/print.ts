import type { print as en } from '../../en/table/print.ts'

/** Draft. */
export const print: Record<keyof typeof en, string> = {
  'print.title': 'На папері',
  'print.list': 'Що для мене важливо',
  'print.line': 'Моя історія',
  'print.agreed': 'Про що ми домовилися',
  'print.blank-list': 'Чистий аркуш для малюнка',
  'print.blank-line': 'Чиста лінія для малюнка',
  'print.do': 'Надрукувати',
  'print.large': 'Дуже велико',
  'print.of': 'Сторінка {$n} з {$m}',
  'print.made-on': 'Надруковано {$day}',
  'print.draw-here': 'Малюйте або пишіть тут',
  'print.then': 'раніше',
  'print.now': 'зараз',
  'print.hear': 'Щоб послухати, наведіть телефон на цей квадрат.',
  'print.whose': 'Цей папір ваш. Ви вирішуєте, хто його побачить.',
}

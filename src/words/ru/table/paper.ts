import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Наведите камеру телефона на этот квадрат.',
  'paper.pictures': 'Потом нажмите на четыре картинки, которые вам сказали.',
  'paper.digits': 'Потом нажмите на четыре цифры, которые вам сказали.',
  'paper.never': 'Не пишите их на этой бумаге.',
  'paper.until': 'Работает один раз, до этого времени: {$moment}.',
  'paper.or': 'Без камеры: наберите этот адрес, а потом буквы.',
  'paper.lost': 'Бумага потерялась или не открывает? Спросите там, где вам её дали.',
}

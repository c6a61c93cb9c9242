import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'Наведіть камеру телефону на цей квадрат.',
  'paper.pictures': 'Потім торкніться чотирьох картинок, які вам сказали.',
  'paper.digits': 'Потім торкніться чотирьох цифр, які вам сказали.',
  'paper.never': 'Не пишіть їх на цьому папері.',
  'paper.until': 'Працює один раз, до цього часу: {$moment}.',
  'paper.or': 'Без камери: наберіть цю адресу, а потім літери.',
  'paper.lost': 'Папір загубився чи не відкриває? Спитайте там, де вам його дали.',
}

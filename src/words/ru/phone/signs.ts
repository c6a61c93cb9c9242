import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Знак для всех',
  'sign.please-repeat': 'Повторите, пожалуйста',
  'sign.i-correct-myself': 'Я поправляю себя',
  'sign.no-such-word': 'Такого слова нет',
  'sign.left-out': 'Что-то не перевели',
  'sign.pause': 'Паузу, пожалуйста',
  'sign.leave-be': 'Не трогать это',
  'sign.look': 'Посмотрите сюда',
  'sign.look-how': 'Нажмите на то, на что всем посмотреть.',
  'sign.not-kept': 'Знак виден одно мгновение и нигде не хранится.',
  'join.title': 'Сядьте за стол',
  'join.numbers': 'Шесть цифр на столе',
  'join.now': 'Стол сейчас открыт',
  'join.keeps-nothing': 'Этот телефон ничего из этого не хранит.',
}

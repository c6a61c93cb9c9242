import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'Знак для всіх',
  'sign.please-repeat': 'Повторіть, будь ласка',
  'sign.i-correct-myself': 'Я виправляю себе',
  'sign.no-such-word': 'Такого слова немає',
  'sign.left-out': 'Щось не переклали',
  'sign.pause': 'Паузу, будь ласка',
  'sign.leave-be': 'Не чіпати це',
  'sign.look': 'Подивіться сюди',
  'sign.look-how': 'Торкніться того, на що всім подивитися.',
  'sign.not-kept': 'Знак видно одну мить, і він ніде не зберігається.',
  'join.title': 'Сядьте за стіл',
  'join.numbers': 'Шість цифр на столі',
  'join.now': 'Стіл зараз відкрито',
  'join.keeps-nothing': 'Цей телефон нічого з цього не зберігає.',
}

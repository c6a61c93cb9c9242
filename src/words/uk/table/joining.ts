import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Ще один екран',
  'join.whose': 'Хто за ним сидить?',
  'join.everybody': 'Усі',
  'join.open': 'Відкрийте там цю сторінку й торкніться цих цифр.',
  'join.soon-over': 'Цифри діють дві хвилини, один раз.',
  'reason.only-at-the-shared-table': 'Це роблять за спільним столом.',
}

import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Ещё один экран',
  'join.whose': 'Кто за ним сидит?',
  'join.everybody': 'Все',
  'join.open': 'Откройте там эту страницу и нажмите эти цифры.',
  'join.soon-over': 'Цифры действуют две минуты, один раз.',
  'reason.only-at-the-shared-table': 'Это делают за общим столом.',
}

import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Сказано дважды. Остаётся и то, и другое.',
  'both.by': '{$name}, {$day}. Пишет: {$hand}.',
  'both.aside': 'Отложено. {$name}, {$day}. Пишет: {$hand}.',
  'both.up': 'Снова взято. {$name}, {$day}. Пишет: {$hand}.',
  'both.mine': 'Я говорю так',
  'both.so': 'Это так',
  'both.orders': 'Порядок выбран дважды. Остаются оба.',
  'both.lies': 'Как лежит сейчас',
  'both.other': 'Другой порядок',
  'both.this-order': 'В этом порядке',
}

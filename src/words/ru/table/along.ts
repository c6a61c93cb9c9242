import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'Другой приём ещё открыт. Этот хранится здесь и присоединится, когда тот будет закрыт.',
  'along.leave': 'Запереть это устройство',
  'along.alone':
    'Этот приём только на этом устройстве. Другой экран к нему не присоединится, а прежних записей голоса и картинок здесь нет.',
  'along.leave-how': 'То, что рассказано, хранится на нём под замком. Кто откроет его снова, продолжит этот приём.',
}

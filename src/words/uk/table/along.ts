import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'Інший прийом ще відкритий. Цей зберігається тут і приєднається, коли той буде закрито.',
  'along.leave': 'Замкнути цей пристрій',
  'along.alone':
    'Цей прийом лише на цьому пристрої. Інший екран не приєднається, а попередніх записів голосу й зображень тут немає.',
  'along.leave-how':
    'Те, що розказано, зберігається на ньому замкненим. Хто відкриє його знову, продовжить цей прийом.',
}

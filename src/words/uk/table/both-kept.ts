import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'Сказано двічі. Лишається і те, і те.',
  'both.by': '{$name}, {$day}. Пише: {$hand}.',
  'both.aside': 'Відкладено. {$name}, {$day}. Пише: {$hand}.',
  'both.up': 'Знову взято. {$name}, {$day}. Пише: {$hand}.',
  'both.mine': 'Я кажу так',
  'both.so': 'Це так',
  'both.orders': 'Порядок вибрано двічі. Лишаються обидва.',
  'both.lies': 'Як лежить зараз',
  'both.other': 'Інший порядок',
  'both.this-order': 'У цьому порядку',
}

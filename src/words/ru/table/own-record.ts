import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} это сделает',
  'note.by': 'до {$day}',
  'take.about':
    'В этой папке то, что в клинике записали о вас и вместе с вами. Чтобы прочесть, откройте my-record.html. В файле entries.jsonl то же самое для другой программы.',
  'take.made-on': 'Сделано {$day}',
  'take.names': 'Мои имена',
  'take.birth': 'Моё рождение',
  'take.matters': 'Что для меня важно',
  'take.laid-aside': 'Что у меня отложено',
  'take.story': 'Моя история',
  'take.people': 'Мои люди',
  'take.agreed': 'О чём мы договорились',
  'take.visits': 'Мои встречи',
  'take.consents': 'Кому можно что-то сказать',
  'take.opened': 'Кто открывал мои бумаги',
  'take.team': 'Что написали те, кто помогает',
  'take.apart': 'Отдельно, под замком',

  'take.nothing': 'Здесь ничего не записано.',
}

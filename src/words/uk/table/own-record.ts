import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} це зробить',
  'note.by': 'до {$day}',
  'take.about':
    'У цій теці те, що в клініці записали про вас і разом із вами. Щоб прочитати, відкрийте my-record.html. У файлі entries.jsonl те саме для іншої програми.',
  'take.made-on': 'Зроблено {$day}',
  'take.names': 'Мої імена',
  'take.birth': 'Моє народження',
  'take.matters': 'Що для мене важливо',
  'take.laid-aside': 'Що в мене відкладено',
  'take.story': 'Моя історія',
  'take.people': 'Мої люди',
  'take.agreed': 'Про що ми домовилися',
  'take.visits': 'Мої зустрічі',
  'take.consents': 'Кому можна щось сказати',
  'take.opened': 'Хто відкривав мої папери',
  'take.team': 'Що написали ті, хто допомагає',
  'take.apart': 'Окремо, під замком',

  'take.nothing': 'Тут нічого не записано.',
}

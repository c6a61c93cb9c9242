import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} dike',
  'note.by': 'herî dereng {$day}',
  'take.about':
    'Di vê peldankê de tiştên ku li klînîkê li ser we û bi we re hatin nivîsandin hene. Ji bo xwendinê my-record.html vekin. Pelê entries.jsonl eynî tiştî ji bo bernameyek din hildigire.',
  'take.made-on': 'Roja çêkirinê: {$day}',
  'take.names': 'Navên min',
  'take.birth': 'Rojbûna min',
  'take.matters': 'Tiştê ji bo min girîng',
  'take.laid-aside': 'Tiştên min danîn aliyekî',
  'take.story': 'Serpêhatiya min',
  'take.people': 'Mirovên min',
  'take.agreed': 'Lihevkirinên me',
  'take.visits': 'Hevdîtinên min',
  'take.consents': 'Ji kê re dikare tiştek were gotin',
  'take.opened': 'Kê kaxezên min vekirin',
  'take.team': 'Tîmê çi nivîsî',
  'take.apart': 'Cuda û girtî',

  'take.nothing': 'Li vir tiştek nehat nivîsandin.',
}

import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': 'Qofka qabanaya: {$name}',
  'note.by': 'ugu dambayn {$day}',
  'take.about':
    'Galkan waxaa ku jira wixii rugta lagaga qoray adiga iyo wixii lala qoray adiga. Fur my-record.html si aad u akhrido. Faylka entries.jsonl isla wixii ayuu u hayaa barnaamij kale.',
  'take.made-on': 'La sameeyay {$day}',
  'take.names': 'Magacyadayda',
  'take.birth': 'Dhalashadayda',
  'take.matters': 'Waxa ii muhiimka ah',
  'take.laid-aside': 'Wixii aan dhinac dhigay',
  'take.story': 'Sheekadayda',
  'take.people': 'Dadkayga',
  'take.agreed': 'Wixii aan ku heshiinnay',
  'take.visits': 'Booqashooyinkayga',
  'take.consents': 'Cidda wax loo sheegi karo',
  'take.opened': 'Cidda furtay warqadahayga',
  'take.team': 'Wixii kooxdu qortay',
  'take.apart': 'Gooni u xiran',

  'take.nothing': 'Waxba halkan laguma qorin.',
}

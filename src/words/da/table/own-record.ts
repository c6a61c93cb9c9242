import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} gør det',
  'note.by': 'senest {$day}',
  'take.about':
    'Denne mappe rummer det, der blev skrevet ned på klinikken om dig og sammen med dig. Åbn my-record.html for at læse det. Filen entries.jsonl rummer det samme til et andet program.',
  'take.made-on': 'Lavet {$day}',
  'take.names': 'Mine navne',
  'take.birth': 'Min fødsel',
  'take.matters': 'Det der betyder noget for mig',
  'take.laid-aside': 'Lagt til side af mig',
  'take.story': 'Min historie',
  'take.people': 'Mine mennesker',
  'take.agreed': 'Det vi aftalte',
  'take.visits': 'Mine besøg',
  'take.consents': 'Hvem der må få noget at vide',
  'take.opened': 'Hvem der har åbnet mine papirer',
  'take.team': 'Det teamet skrev',
  'take.apart': 'Forseglet for sig',

  'take.nothing': 'Her blev intet skrevet ned.',
}

import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} će to uraditi',
  'note.by': 'do {$day}',
  'take.about':
    'U ovoj fascikli je ono što je u klinici zapisano o Vama i s Vama. Da je čitate, otvorite my-record.html. Fajl entries.jsonl ima isto to za drugi program.',
  'take.made-on': 'Napravljeno {$day}',
  'take.names': 'Moja imena',
  'take.birth': 'Moje rođenje',
  'take.matters': 'Šta je meni važno',
  'take.laid-aside': 'Ostavljeno sa strane',
  'take.story': 'Moja priča',
  'take.people': 'Moji ljudi',
  'take.agreed': 'Šta smo se dogovorili',
  'take.visits': 'Moji susreti',
  'take.consents': 'Kome se smije nešto reći',
  'take.opened': 'Ko je otvarao moje papire',
  'take.team': 'Šta su napisali oni koji pomažu',
  'take.apart': 'Odvojeno, pod ključem',

  'take.nothing': 'Ovdje nije ništa zapisano.',
}

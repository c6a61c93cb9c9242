import type { ownRecord as en } from '../../en/table/own-record.ts'

/** Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} to zrobi',
  'note.by': 'do {$day}',
  'take.about':
    'W tej teczce jest to, co w poradni zapisano o Państwu i razem z Państwem. Żeby czytać, proszę otworzyć my-record.html. Plik entries.jsonl ma to samo dla innego programu.',
  'take.made-on': 'Zrobione {$day}',
  'take.names': 'Moje imiona i nazwiska',
  'take.birth': 'Moje narodziny',
  'take.matters': 'Co jest dla mnie ważne',
  'take.laid-aside': 'Odłożone przeze mnie',
  'take.story': 'Moja historia',
  'take.people': 'Moi ludzie',
  'take.agreed': 'Co ustaliliśmy',
  'take.visits': 'Moje wizyty',
  'take.consents': 'Komu wolno coś powiedzieć',
  'take.opened': 'Kto otwierał moje papiery',
  'take.team': 'Co zapisali ci, którzy pomagają',
  'take.apart': 'Osobno, pod kluczem',

  'take.nothing': 'Nic tu nie zapisano.',
}

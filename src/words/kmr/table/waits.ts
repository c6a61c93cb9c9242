import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Bibînin çi li bendê ye',
  'waits.title': 'Ya ku li vir li bendê ye',
  'waits.how': 'Gava tor hebe ew bi xwe tê şandin. Heta wê demê mirov dikare vegerîne.',
  'waits.none': 'Êdî tiştek li bendê nîne.',
  'waits.other': 'Destdanek li maseyê',
  'waits.unheld': 'Ev amûr nikare ya li bendê biparêze. Heta tê şandin vê rûpelê vekirî bihêlin.',
  'waits.sealed':
    'Tiştekî ku berê li vir hat gotin hê nehatiye şandin. Morkirî ye: tenê klînîk dikare veke. Bi xwe tê şandin.',
  'waits.not-known':
    'Klînîk êdî vê amûrê nas nake. Tiştê hat gotin li vir morkirî dimîne. Kesek ji klînîkê li vir têdikeve û amûrê ji nû ve amade dike; wê demê tê şandin.',
  'waits.since': 'Saet {$time} hat gotin',
  'waits.let-go': 'Dev jê berdin',
  'waits.let-go-sure': 'Dîsa destê xwe lê bidin: paşê namîne',
}

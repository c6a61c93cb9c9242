/** What was told here and is not in the record yet. */
export const waits = {
  'waits.see': 'See what waits',
  'waits.title': 'What waits here',
  'waits.how': 'It goes by itself as soon as there is a network. Until then it can be taken back.',
  'waits.none': 'Nothing waits any more.',
  'waits.other': 'A touch of the table',
  'waits.unheld': 'This device cannot keep what waits. Leave this page open until it is sent.',
  'waits.sealed':
    'Something told here earlier was not sent yet. It is sealed: only the clinic can open it. It goes by itself.',
  'waits.not-known':
    'The clinic does not know this device any more. What was told stays here, sealed. Somebody of the clinic signs in here and sets the device up again; then it is sent.',
  'waits.since': 'Told at {$time}',
  'waits.let-go': 'Let it go',
  'waits.let-go-sure': 'Touch again: it is gone then',
}

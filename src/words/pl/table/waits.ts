import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Zobacz, co czeka',
  'waits.title': 'Co tu czeka',
  'waits.how': 'Zostanie wysłane samo, gdy tylko będzie sieć. Do tego czasu można to cofnąć.',
  'waits.none': 'Nic już nie czeka.',
  'waits.other': 'Jedno dotknięcie stołu',
  'waits.unheld': 'To urządzenie nie może zachować tego, co czeka. Proszę nie zamykać strony, aż zostanie wysłane.',
  'waits.sealed':
    'Coś, co tu wcześniej powiedziano, nie jest jeszcze wysłane. Jest zapieczętowane: otworzy to tylko klinika. Wyśle się samo.',
  'waits.not-known':
    'Klinika nie zna już tego urządzenia. To, co powiedziano, zostaje tu zapieczętowane. Ktoś z kliniki loguje się tutaj i ustawia urządzenie na nowo; wtedy się wyśle.',
  'waits.since': 'Powiedziane o {$time}',
  'waits.let-go': 'Nie wysyłać',
  'waits.let-go-sure': 'Proszę dotknąć jeszcze raz: wtedy zniknie',
}

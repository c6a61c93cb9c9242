import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Подивитися, що чекає',
  'waits.title': 'Що чекає тут',
  'waits.how': 'Піде саме, щойно з’явиться мережа. Доти це можна взяти назад.',
  'waits.none': 'Більше нічого не чекає.',
  'waits.other': 'Один дотик до столу',
  'waits.unheld': 'Цей пристрій не може зберегти те, що чекає. Не закривайте сторінку, доки не надішлеться.',
  'waits.sealed': 'Розказане тут раніше ще не надіслано. Воно запечатане: відкрити може лише клініка. Піде саме.',
  'waits.since': 'Розказано о {$time}',
  'waits.let-go': 'Не надсилати',
  'waits.let-go-sure': 'Торкніться ще раз: тоді цього не буде',
}

import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Se, hvad der venter',
  'waits.title': 'Det, der venter her',
  'waits.how': 'Det sendes af sig selv, så snart der er net. Indtil da kan det tages tilbage.',
  'waits.none': 'Intet venter mere.',
  'waits.other': 'Et tryk på bordet',
  'waits.unheld': 'Denne enhed kan ikke gemme det, der venter. Lad siden være åben, til det er sendt.',
  'waits.sealed':
    'Noget, der blev sagt her før, er ikke sendt endnu. Det er forseglet: kun klinikken kan åbne det. Det sendes af sig selv.',
  'waits.not-known':
    'Klinikken kender ikke denne enhed mere. Det, der blev sagt, bliver her, forseglet. En fra klinikken logger ind her og sætter enheden op igen; så sendes det.',
  'waits.since': 'Sagt klokken {$time}',
  'waits.let-go': 'Lad det ligge',
  'waits.let-go-sure': 'Tryk igen: så er det væk',
}

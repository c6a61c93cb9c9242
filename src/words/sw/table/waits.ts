import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Tazama kinachosubiri',
  'waits.title': 'Kinachosubiri hapa',
  'waits.how': 'Hutumwa yenyewe mtandao ukirudi. Hadi hapo inaweza kurudishwa.',
  'waits.none': 'Hakuna kinachosubiri tena.',
  'waits.other': 'Mguso mmoja wa meza',
  'waits.unheld': 'Kifaa hiki hakiwezi kuhifadhi kinachosubiri. Acha ukurasa huu wazi hadi kitumwe.',
  'waits.sealed':
    'Kitu kilichosemwa hapa awali bado hakijatumwa. Kimefungwa kwa muhuri: kliniki tu inaweza kukifungua. Kinatumwa chenyewe.',
  'waits.not-known':
    'Kliniki haikitambui tena kifaa hiki. Kilichosemwa kinabaki hapa, kimefungwa kwa muhuri. Mtu wa kliniki anaingia hapa na kukiandaa kifaa upya; ndipo kinatumwa.',
  'waits.since': 'Ilisemwa saa {$time}',
  'waits.let-go': 'Achana nacho',
  'waits.let-go-sure': 'Gusa tena: hapo kitapotea',
}

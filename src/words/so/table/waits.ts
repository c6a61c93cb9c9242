import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Arag waxa sugaya',
  'waits.title': 'Waxa halkan sugaya',
  'waits.how': 'Isagaa iska baxaya marka shabakaddu timaado. Ilaa markaas waa la celin karaa.',
  'waits.none': 'Hadda waxba ma sugayaan.',
  'waits.other': 'Taabasho miiska',
  'waits.unheld': 'Qalabkani ma kaydin karo waxa sugaya. Boggan furan uga tag ilaa la diro.',
  'waits.sealed':
    'Wax hore halkan looga sheegay weli lama dirin. Waa la shaabadeeyey: rugta caafimaadka keliya ayaa furi karta. Isagaa iska baxaya.',
  'waits.not-known':
    'Rugtu qalabkan ma garanayso hadda kadib. Wixii la sheegay halkan ayay ku sii jirayaan iyagoo shaabadaysan. Qof rugta ka tirsan ayaa halkan ka soo galaya oo qalabka dib u diyaarinaya; markaas waa la dirayaa.',
  'waits.since': 'La sheegay {$time}',
  'waits.let-go': 'Iska daa',
  'waits.let-go-sure': 'Mar kale taabo: markaas way baxaysaa',
}

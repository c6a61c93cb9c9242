import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'د خپل ټیلیفون کمره پر دې څلورګوټي ونیسئ.',
  'paper.pictures': 'بیا پر هغو څلورو عکسونو ګوته کېږدئ چې درته وویل شول.',
  'paper.digits': 'بیا پر هغو څلورو شمېرو ګوته کېږدئ چې درته وویل شوې.',
  'paper.never': 'پر دې کاغذ یې مه لیکئ.',
  'paper.until': 'یو ځل کار کوي، تر {$moment} پورې.',
  'paper.or': 'له کمرې پرته: دا پته ولیکئ، او بیا توري.',
  'paper.lost': 'ورک مو کړ، یا نه پرانیستل کېږي؟ هلته وپوښتئ چې اخیستی مو دی.',
}

import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'دا ناوخته راورسېد او ونه ساتل شو. مهرباني وکړئ بیا یې ووایئ.',
  'reason.not-taken-late': 'لیدنه وروسته له پایه نه پیلېږي. هغه څه چې پکې ویل شوي، ساتل شوي دي.',
  'reason.not-after-its-day':
    'د دې لیدنې ورځ تېره شوې. څوک چې د کتلو یا لیدلو اجازه لري، په بله لیدنه کې بیا پوښتل کېږي.',
  'reason.not-our-box': 'دا د بل کلینیک لپاره قلف شوی یا خراب شوی. دلته نه خلاصېږي.',
  'reason.pocket-withdrawn': 'دا وسیله نور د کلینیک هېڅ شی له ځان سره نشي وړلای. څه چې پکې وو، پاک شول.',
}

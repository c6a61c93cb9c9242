import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'بله لیدنه لا خلاصه ده. دا دلته ساتل کېږي او چې هغه وتړل شي، ورسره یوځای کېږي.',
  'along.leave': 'دا وسیله قلف کړئ',
  'along.alone':
    'دا لیدنه یوازې پر دې وسیله ده. بله پرده ورسره یوځای کېدای نشي، او پخواني غږونه او انځورونه دلته نشته.',
  'along.leave-how': 'څه چې ویل شوي، پکې قلف ساتل شوي دي. څوک چې یې بیا خلاصه کړي، دا لیدنه دوام ورکوي.',
}

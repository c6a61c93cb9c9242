import type { signs as en } from '../../en/phone/signs.ts'

/** A sign to everybody at the table, and sitting down at it. Draft. */
export const signs: Record<keyof typeof en, string> = {
  'sign.open': 'ټولو ته یوه نښه',
  'sign.please-repeat': 'مهرباني وکړئ بیا یې ووایئ',
  'sign.i-correct-myself': 'خپله خبره سموم',
  'sign.no-such-word': 'داسې کلمه نشته',
  'sign.left-out': 'یو څه پاتې شول',
  'sign.pause': 'مهرباني وکړئ لږ تم شئ',
  'sign.leave-be': 'همداسې دې پاتې شي',
  'sign.look': 'دلته وګورئ',
  'sign.look-how': 'پر هغه څه ګوته کېږدئ چې ټول یې باید وویني.',
  'sign.not-kept': 'نښه د یوې شېبې لپاره لیدل کېږي او هېڅ ځای نه ساتل کېږي.',
  'join.title': 'پر مېز کېنئ',
  'join.numbers': 'پر مېز شپږ شمېرې',
  'join.now': 'مېز اوس پرانیستی دی',
  'join.keeps-nothing': 'دا ټلیفون ترې هېڅ نه ساتي.',
}

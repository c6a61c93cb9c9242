import type { hear as en } from '../../en/phone/hear.ts'

/** Draft. */
export const hear: Record<keyof typeof en, string> = {
  'hear.it': 'واورئ',
  'hear.stop': 'غږ بند کړئ',
  'hear.none': 'دا لا غږ نه لري.',
  'hear.ask': 'له یو چا وپوښتئ',
  'hear.failed': 'غږ ونه شو.',

  'voice-in.tell': 'په خپل غږ یې ووایئ',
  'voice-in.ask': 'اجازه ده چې ستاسو غږ وساتو؟',
  'voice-in.ask-how':
    'ستاسو غږ ستاسو خپله خبره ده او همداسې ساتل کېږي. یوازې هغه کسان یې اوري چې دلته درسره مرسته کوي.',
  'voice-in.ask-not': 'له دې پرته یې هم ویلی شئ.',
  'voice-in.yes': 'هو، زما غږ وساتئ',
  'voice-in.no': 'نه، زما غږ مه ساتئ',
  'voice-in.speak': 'اوس خبرې وکړئ',
  'voice-in.left': 'پاتې وخت: {$left}',
  'voice-in.done': 'ما وویل',
  'voice-in.listen': 'خپله خبره واورم',
  'voice-in.once-more': 'یو ځل بیا یې ووایم',
  'voice-in.keep': 'همداسې دې وي',
  'voice-in.throw-away': 'لرې یې وغورځوئ',
  'voice-in.kept': 'ستاسو غږ وساتل شو.',
  'voice-in.not-sent': 'ستاسو غږ لا په همدې ماشین کې دی. لا نه دی لېږل شوی.',
  'voice-in.hear': 'غږ واورئ',
  'voice-in.no-words': 'په غږ ویل شوي، په {$language}. لا چا نه دي لیکلي.',
  'voice-in.render': 'ویل شوې خبرې ولیکئ',
  'voice-in.render-in': 'څه چې وویل شول، په {$language}',
  'voice-in.rendered': 'ولیکل شول.',

  'image-in.take': 'د کاغذ یا رسم عکس واخلئ',
  'image-in.choose': 'یو عکس غوره کړئ',
  'image-in.is': 'دا څه دي؟',
  'image-in.drawing': 'رسم',
  'image-in.photograph': 'د کمرې عکس',
  'image-in.kept': 'عکس وساتل شو.',
  'image-in.look': 'عکس ته وګورئ',

  'reason.no-microphone': 'دا ماشین داسې مایک نه لري چې کار وکړي. په بل ډول یې ویلی شئ.',
  'reason.microphone-refused': 'دا ماشین د مایک اجازه نه لري. په بل ډول یې ویلی شئ.',
  'reason.not-a-sound': 'دا داسې غږ نه دی چې دلته واورېدل شي.',
  'reason.sound-too-long': 'دا ډېر اوږد دی. تر پنځو دقیقو زیات نه کېږي.',
  'reason.sound-too-short': 'دا ډېر لنډ دی او هېڅ نه اورېدل کېږي.',
  'reason.sound-silent': 'هېڅ نه اورېدل کېږي. مهرباني وکړئ، یو ځل بیا یې ووایئ.',
  'reason.no-room-here': 'په دې ماشین کې نور ځای نشته. څه چې مخکې ساتل شوي وو، ورک شوي نه دي.',
}

import type { hear as en } from '../../en/phone/hear.ts'

/** Draft. */
export const hear: Record<keyof typeof en, string> = {
  'hear.it': 'گوش کنید',
  'hear.stop': 'صدا را قطع کنید',
  'hear.none': 'این هنوز صدا ندارد.',
  'hear.ask': 'از یک نفر بپرسید',
  'hear.failed': 'صدا پخش نشد.',

  'voice-in.tell': 'با صدای خودتان بگویید',
  'voice-in.ask': 'اجازه می‌دهید صدایتان را نگه داریم؟',
  'voice-in.ask-how':
    'صدایتان همان حرف خودتان است و همان‌طور می‌ماند. فقط کسانی آن را می‌شنوند که اینجا از شما مراقبت می‌کنند.',
  'voice-in.ask-not': 'بدون این هم می‌توانید بگویید.',
  'voice-in.yes': 'بله، صدایم را نگه دارید',
  'voice-in.no': 'نه، صدایم را نه',
  'voice-in.speak': 'حالا حرف بزنید',
  'voice-in.left': 'وقت باقی‌مانده: {$left}',
  'voice-in.done': 'حرفم را زدم',
  'voice-in.listen': 'بشنوم چه گفتم',
  'voice-in.once-more': 'یک بار دیگر بگویم',
  'voice-in.keep': 'همین‌طور بماند',
  'voice-in.throw-away': 'دور ریخته شود',
  'voice-in.kept': 'صدایتان را نگه داشتیم.',
  'voice-in.not-sent': 'صدایتان هنوز در همین دستگاه است. هنوز فرستاده نشده است.',
  'voice-in.hear': 'صدا را بشنوید',
  'voice-in.no-words': 'با صدا گفته شده، به {$language}. هنوز کسی آن را ننوشته است.',
  'voice-in.render': 'نوشتن چیزی که گفته شد',
  'voice-in.render-in': 'چیزی که گفته شد، به {$language}',
  'voice-in.rendered': 'نوشته شد.',

  'image-in.take': 'از یک کاغذ یا نقاشی عکس بگیرید',
  'image-in.choose': 'یک عکس انتخاب کنید',
  'image-in.is': 'این چیست؟',
  'image-in.drawing': 'نقاشی',
  'image-in.photograph': 'عکس دوربین',
  'image-in.kept': 'عکس را نگه داشتیم.',
  'image-in.look': 'عکس را ببینید',

  'reason.no-microphone': 'این دستگاه میکروفونی ندارد که کار کند. می‌توانید جور دیگری بگویید.',
  'reason.microphone-refused': 'این دستگاه اجازهٔ میکروفون ندارد. می‌توانید جور دیگری بگویید.',
  'reason.not-a-sound': 'این صدایی نیست که اینجا پخش شود.',
  'reason.sound-too-long': 'این خیلی طولانی است. بیشتر از پنج دقیقه نمی‌شود.',
  'reason.sound-too-short': 'این خیلی کوتاه است و چیزی شنیده نمی‌شود.',
  'reason.sound-silent': 'چیزی شنیده نمی‌شود. لطفاً یک بار دیگر بگویید.',
  'reason.no-room-here': 'در این دستگاه دیگر جا نیست. چیزهایی که قبلاً نگه داشته بودیم، گم نشده است.',
}

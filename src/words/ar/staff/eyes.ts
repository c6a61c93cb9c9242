import type { eyes as en } from '../../en/staff/eyes.ts'

/** Marking with the eyes on the patient, and a minute afterwards. Draft. */
export const eyes: Record<keyof typeof en, string> = {
  'eyes.title': 'العين على المريض',
  'eyes.open': 'ضع علامة دون أن تنظر',
  'eyes.how':
    'أربع زوايا كبيرة تُلمس والعين على المريض. على لوحة مفاتيح صغيرة: ١ نعود إلى هذا، ٢ تلميح، ٣ صمت، ٤ نترك هذا، ٥ تراجع. على جهاز تحكم صغير: إلى الأمام يعني نعود إلى هذا، وإلى الخلف يعني نترك هذا.',
  'eyes.cue': 'تلميح',
  'eyes.pause': 'صمت',
  'eyes.back-to-own': 'إلى صفحتي الخاصة',
  'eyes.marked': '{$what}: وُضعت العلامة',
  'eyes.taken-back': 'تم التراجع',
  'eyes.minute': 'دقيقة لإكمال ما وُضعت عليه علامة',
  'eyes.minute-help': 'ينتظر هنا حتى يكتمل، ولا يوضع على الطاولة أبدًا.',
  'eyes.at': 'وُضعت العلامة الساعة {$time}',
  'eyes.at-on': 'وُضعت العلامة {$day} الساعة {$time}',
  'eyes.by': 'وضع العلامة: {$name}',
  'eyes.was-it': 'آخر ما حُكي قبلها. هل كانت عن هذا؟',
  'eyes.another-piece': 'اربطها بقطعة من الحكاية',
  'eyes.words': 'بضع كلمات منك',
  'eyes.next-time': 'نعود إليه في المرة القادمة',
  'eyes.let-go': 'لا حاجة إليها',
  'eyes.keep': 'احتفظ بها هكذا',
  'eyes.leave-help': 'المس ما ينبغي أن يُترك. بعدها لا يسأل عنه شيء عندنا. المريض وحده يفتحه من جديد، على الطاولة.',
  'eyes.leave-piece': 'نترك هذا كما هو',
  'eyes.leave-none': 'لم يكن شيئًا محكيًّا هنا',
  'eyes.silent': 'وُضعت علامة «نترك هذا». لا يُسأل عن شيء حتى نهاية هذه الزيارة.',
  'eyes.silent-after': 'وُضعت علامة «نترك هذا» ولم تكتمل بعد. حتى ذلك الحين لا يُسأل عن شيء.',
  'eyes.keys': 'كيف، وبأي مفاتيح',
}

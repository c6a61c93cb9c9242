import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'طبيبي أو طبيبتي',
  'consent.of-specialist': 'طبيب مختصّ أو مستشفى',
  'consent.of-municipality': 'شخص في البلدية',
  'consent.of-other-clinic': 'عيادة أخرى',
  'consent.of-own-people': 'شخص من أهلي وأصحابي',
  'consent.office-job-centre': 'مركز العمل',
  'consent.office-social-benefits': 'المساعدات المالية',
  'consent.office-family': 'قسم العائلة',
  'consent.office-children': 'قسم الأطفال',
  'consent.office-housing': 'السكن',
  'consent.office-home-care': 'الرعاية في البيت',
  'consent.office-rehabilitation': 'إعادة التأهيل',
  'consent.office-school': 'المدرسة',
  'consent.office-dental': 'رعاية الأسنان',
  'consent.part-list': 'ما يهمّني',
  'consent.part-story': 'قصّتي',
  'consent.part-people': 'أهلي ومن حولي',
  'consent.part-agreed': 'ما اتّفقنا عليه',
  'consent.part-appointments': 'مواعيدي',
  'consent.part-letter': 'رسالة عنّي',

  'take.title': 'ملفّي الخاص',
  'take.phone':
    'مجلّد تحتفظ به، فيه ما يظهر على هذا الهاتف: ما راجعناه معًا، ومن فتح أوراقك. أما الملف كله فتأخذه من العيادة مع شخص يعرفك.',
  'take.do': 'خذه معك',
  'take.making': 'يُعدّ المجلّد الآن.',
  'take.made': 'المجلّد جاهز.',
  'take.care': 'كل من يفتح هذا المجلّد يستطيع قراءته. احفظه حيث لا يصل إليه أحد غيرك.',
  'confide.aloud': 'من يترجم يقول هذا بصوت عالٍ',
  'confide.aloud-us': 'نقول هذا بصوت عالٍ',
  'consent.nobody-interprets': 'لا أحد يترجم هنا الآن. من الأفضل أن ننتظر.',
}

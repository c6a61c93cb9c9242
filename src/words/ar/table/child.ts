import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'هل المترجم بالغ؟',
  'day.age-grown-up': 'بالغ',
  'day.age-under-18': 'أقل من ١٨',
  'day.age-known': 'بالغ، كما قيل من قبل.',
  'day.needs-age': 'قل من فضلك إن كان المترجم بالغًا.',
  'day.child': 'الطفل لا يترجم، مهما كانت النية طيبة. ابحثوا عن مترجم بالهاتف أو بالفيديو، أو عن وقت آخر.',
  'day.child-emergency': 'هناك خطر حاد على الحياة، ولا أحد غيره يستطيع الترجمة',
  'day.child-reason': 'ما هو الخطر',
  'day.child-followed': 'تتم المتابعة بعد ذلك.',
  'day.needs-danger': 'اكتب ما هو الخطر من فضلك.',
}

import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'انظر ما ينتظر',
  'waits.title': 'ما ينتظر هنا',
  'waits.how': 'يُرسَل وحده حين تعود الشبكة. حتى ذلك الحين يمكن سحبه.',
  'waits.none': 'لا شيء ينتظر بعد.',
  'waits.other': 'لمسة على الطاولة',
  'waits.unheld': 'لا يستطيع هذا الجهاز حفظ ما ينتظر. اترك هذه الصفحة مفتوحة حتى يُرسَل.',
  'waits.sealed': 'شيء قيل هنا سابقاً لم يُرسَل بعد. إنه مختوم: العيادة وحدها تفتحه. يُرسَل وحده.',
  'waits.not-known':
    'لم تعد العيادة تعرف هذا الجهاز. ما قيل يبقى هنا مختومًا. يسجّل أحد من العيادة الدخول هنا ويُعِدّ الجهاز من جديد؛ عندها يُرسَل.',
  'waits.since': 'قيل الساعة {$time}',
  'waits.let-go': 'اتركه',
  'waits.let-go-sure': 'المس ثانية: عندها يزول',
}

import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'فقد هذا الجهاز ما كان محفوظًا عليه. ما لدى العيادة في أمان.',
  'program.later': 'ينتظر هنا شيء حفظه برنامج أحدث. يبقى كما هو حتى يعود ذلك البرنامج.',
}

import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'ما زالت زيارة أخرى مفتوحة. هذه محفوظة هنا وتنضمّ حين تُغلق تلك.',
  'along.leave': 'اقفل هذا الجهاز',
  'along.alone':
    'هذه الزيارة على هذا الجهاز وحده. لا تستطيع شاشة أخرى أن تنضم إليها، والتسجيلات والصور السابقة ليست هنا.',
  'along.leave-how': 'ما قيل محفوظ عليه، مقفلًا. ومن يفتحه من جديد يتابع هذه الزيارة.',
}

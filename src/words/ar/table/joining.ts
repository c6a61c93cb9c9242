import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'شاشة أخرى',
  'join.whose': 'من يجلس إليها؟',
  'join.everybody': 'الجميع',
  'join.open': 'افتح هذه الصفحة هناك والمس هذه الأرقام.',
  'join.soon-over': 'تصلح الأرقام دقيقتين، مرة واحدة.',
  'reason.only-at-the-shared-table': 'يُفعل هذا على الطاولة المشتركة.',
}

import type { visitAlong as en } from '../../en/staff/visit-along.ts'

/** A visit begun on an own device. Draft. */
export const visitAlong: Record<keyof typeof en, string> = {
  'carrying.lay': 'ابسط الطاولة هنا',
  'carrying.take-up': 'تابع الزيارة',
  'carrying.other-open': 'زيارة {$day} ما زالت مفتوحة. هذه لا تُنهيها.',
}

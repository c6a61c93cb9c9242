import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'Başka bir görüşme hâlâ açık. Bu görüşme burada saklanır ve diğeri kapanınca eklenir.',
  'along.leave': 'Bu cihazı kilitle',
  'along.alone':
    'Bu görüşme yalnızca bu cihazda. Başka bir ekran katılamaz; önceki ses kayıtları ve resimler burada yok.',
  'along.leave-how': 'Anlatılanlar cihazda kilitli olarak saklanır. Yeniden açan kişi bu görüşmeye devam eder.',
}

import type { visitAlong as en } from '../../en/staff/visit-along.ts'

/** A visit begun on an own device. Draft. */
export const visitAlong: Record<keyof typeof en, string> = {
  'carrying.lay': 'Dæk bordet her',
  'carrying.take-up': 'Gå videre med besøget',
  'carrying.other-open': 'Et besøg fra {$day} er stadig åbent. Dette afslutter det ikke.',
}

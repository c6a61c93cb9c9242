import * as v from 'valibot'
import { standing } from '#record'
import { withOwnAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { noteOpened } from '../opened.ts'
import type { Desk, Route } from '../parts.ts'

const Nothing = v.strictObject({})
const KINDS = [
  'people.protected-told',
  'people.sensitive-asked',
  'record.rendered',
  'record.taken-back',
  'record.unsaid',
]

/**
 * What lies apart (violence, sexuality, faith, politics, residence), opened on purpose by care staff of the patient's own
 * team, and by nothing else: no page, list, letter, phone or emergency carries it along.
 */
export const protectedRoutes = (desk: Desk): Route[] => [
  {
    method: 'POST',
    path: '/api/patients/:patient/protected',
    answer: withOwnAt(desk)('open-protected', async (c, { id, name, role }, patient) => {
      const read = await bodyOf(c, Nothing)
      if ('answer' in read) return read.answer
      const all = await desk.store.readOf(desk.clinic.id, [patient], KINDS)
      await noteOpened(desk, { patient, by: id, called: name, role, as: 'care-team', part: 'protected' })
      return c.json({ entries: standing(all).filter(({ layer }) => layer === 'protected') })
    }),
  },
]

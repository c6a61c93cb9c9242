import * as v from 'valibot'
import type { Action } from '#people'
import { PersonId } from '#record'
import type { Account } from '#storage'
import { refusedWith } from './care-team.ts'
import { staffAt } from './cookies.ts'
import type { Desk, DeskContext, Route } from './parts.ts'
import { problem } from './problem.ts'
import { isConfirmed } from './signing-in.ts'

type Answer = (c: DeskContext, staff: Account, patient: PersonId) => Promise<Response>

/** What is about the patient an address names, for somebody who is signed in. */
export const withPatientAt =
  (desk: Desk) =>
  (answer: Answer): Route['answer'] =>
  async c => {
    const staff = await staffAt(c, desk)
    if (!staff) return problem(c, { status: 401, reason: 'not-signed-in' })
    const patient = v.safeParse(PersonId, c.req.param('patient'))
    return patient.success ? answer(c, staff, patient.output) : problem(c, { status: 404, reason: 'not-found' })
  }

/** What is about one patient, where the professional may do this with that patient. */
export const withOwnAt =
  (desk: Desk) =>
  (action: Action, answer: Answer): Route['answer'] =>
    withPatientAt(desk)(async (c, staff, patient) => {
      const refusal = await refusedWith(desk, staff, action, patient)
      return refusal ? problem(c, { status: 403, ...refusal }) : answer(c, staff, patient)
    })

/**
 * The same for what ends a record, or opens it to somebody outside: nobody does it with a session somebody left open or
 * took along, so whoever does has just shown who it is.
 */
export const withOwnShownAt =
  (desk: Desk) =>
  (action: Action, answer: Answer): Route['answer'] =>
    withOwnAt(desk)(action, async (c, staff, patient) =>
      (await isConfirmed(c, desk)) ? answer(c, staff, patient) : problem(c, { status: 403, reason: 'not-confirmed' }),
    )

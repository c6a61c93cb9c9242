import { refusalFor, type Action } from '#people'
import type { Account } from '#storage'
import { staffAt } from '../cookies.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'

type Answer = (c: DeskContext, staff: Account) => Promise<Response>

/** What only somebody who is signed in is answered; where an action is named, only who may do that. */
export const signedInAt =
  (desk: Desk) =>
  (answer: Answer, action?: Action): Route['answer'] =>
  async c => {
    const staff = await staffAt(c, desk)
    if (!staff) return problem(c, { status: 401, reason: 'not-signed-in' })
    const refusal = action && refusalFor(staff, action)
    return refusal ? problem(c, { status: 403, ...refusal }) : answer(c, staff)
  }

/** Somebody who works here, as answers name them. */
export const asStaff = ({ id, name, role, lead }: Account) => ({ id, name, role, lead })

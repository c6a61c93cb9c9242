import { refusalFor, type Action } from '#people'
import type { Account } from '#storage'
import { staffAt } from '../cookies.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { isConfirmed } from '../signing-in.ts'

type Answer = (c: DeskContext, staff: Account) => Promise<Response>

/**
 * What opens or closes the clinic to others, or changes what every table shows: nobody does it with a session somebody left
 * open or took along.
 */
const SHOWING: readonly Action[] = ['invite', 'end-account', 'set-retention', 'set-words', 'review-words']

/**
 * What only somebody who is signed in is answered; where an action is named, only who may do that, and for what reaches
 * others only who has just shown who it is.
 */
export const signedInAt =
  (desk: Desk) =>
  (answer: Answer, action?: Action): Route['answer'] =>
  async c => {
    const staff = await staffAt(c, desk)
    if (!staff) return problem(c, { status: 401, reason: 'not-signed-in' })
    const refusal = action && refusalFor(staff, action)
    if (refusal) return problem(c, { status: 403, ...refusal })
    if (action && SHOWING.includes(action) && !(await isConfirmed(c, desk)))
      return problem(c, { status: 403, reason: 'not-confirmed' })
    return answer(c, staff)
  }

/** Somebody who works here, as answers name them. */
export const asStaff = ({ id, name, role, lead }: Account) => ({ id, name, role, lead })

import * as v from 'valibot'
import { bodyOf } from '../body.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { noteRefusals } from '../push.ts'
import { openTableAt } from '../table.ts'
import { pocketAt } from './here.ts'
import { giveLate, Late, takeLate, Told } from './late-hand.ts'

const Nothing = v.strictObject({})
const Handing = v.strictObject({ late: Late, entries: Told })

/**
 * What was told at a table while the network was away, taken in afterwards although the visit was closed meanwhile. The
 * hand for it is given while the table is open; it reads nothing, begins no visit, and touches no other one.
 */
export const lateRoutes = (desk: Desk): Route[] => {
  const give = async (c: DeskContext): Promise<Response> => {
    const laid = await openTableAt(c, desk)
    if (!laid) return problem(c, { status: 401, reason: 'no-open-table' })
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    return c.json({ late: await giveLate(desk, laid.table, (await pocketAt(c, desk))?.id) })
  }

  const take = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Handing)
    if ('answer' in read) return read.answer
    const taken = await takeLate(desk, read.body)
    if ('reason' in taken) return problem(c, { status: 403, ...taken })
    noteRefusals(c, taken)
    return c.json({ receipts: taken })
  }

  return [
    { method: 'POST', path: '/api/table/late', answer: give },
    { method: 'POST', path: '/api/late', answer: take },
  ]
}

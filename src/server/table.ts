import { endSession, giveCookie, tableAt, takeCookie, tokenIn } from './cookies.ts'
import type { Desk, DeskContext, Route } from './parts.ts'
import { afterIn, pageForTable } from './feed.ts'
import type { Hand } from './intake.ts'
import { problem } from './problem.ts'
import { takePush } from './push.ts'
import { openVisits, readVisits } from './visits.ts'

type Table = Extract<Hand, { screen: 'table' }>

/**
 * The shared table this browser shows, as long as its visit is open in the record. Once the visit is closed, from
 * whichever screen, the table's token opens nothing any more.
 */
export const openTableAt = async (c: DeskContext, desk: Desk): Promise<Table | undefined> => {
  const table = await tableAt(c, desk)
  const open = table ? openVisits(await readVisits(desk.store, desk.clinic.id, table.patient)) : []
  if (table && open.some(visit => visit.id === table.visit)) return { screen: 'table', ...table }
  if (table) await desk.sessions.endTables(table.visit)
  if (tokenIn(c, desk, 'table') !== undefined) takeCookie(c, desk, 'table')
  return undefined
}

/** Puts the table of a visit into this browser, in place of one that may lie there. */
export const layTable = async (c: DeskContext, desk: Desk, { staff, visit, patient }: Omit<Table, 'screen'>) => {
  await endSession(c, desk, 'table')
  giveCookie(c, desk, 'table', await desk.sessions.begin({ staff, table: { visit, patient } }))
}

/** The shared table: what all in the room see, and what is written there. */
export const tableRoutes = (desk: Desk): Route[] => {
  const atTable =
    (answer: (c: DeskContext, table: Table) => Promise<Response>): Route['answer'] =>
    async c => {
      const table = await openTableAt(c, desk)
      return table ? answer(c, table) : problem(c, { status: 401, reason: 'no-open-table' })
    }

  const read = async (c: DeskContext, { patient }: Table): Promise<Response> => {
    const after = afterIn(c.req.query('after'))
    if (after === undefined) return problem(c, { status: 400, reason: 'not-a-position', field: 'after' })
    return c.json(await pageForTable(desk, patient, after))
  }

  const push = async (c: DeskContext, table: Table): Promise<Response> => {
    const response = await takePush(c, desk, table)
    await openTableAt(c, desk)
    return response
  }

  return [
    { method: 'GET', path: '/api/table/entries', answer: atTable(read) },
    { method: 'POST', path: '/api/table/entries', answer: atTable(push) },
  ]
}

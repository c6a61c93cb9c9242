import * as v from 'valibot'
import { standing } from '#record'
import type { Account } from '#storage'
import { bodyOf } from './body.ts'
import { membersOf, refusedWith } from './care-team.ts'
import { agentOf, endSession, giveCookie, tableAt, takeCookie, tokenIn } from './cookies.ts'
import type { Desk, DeskContext, Hand, Route } from './parts.ts'
import { afterIn, pageForTable } from './feed.ts'

import { problem } from './problem.ts'
import { takePush } from './push.ts'
import { openVisits, readVisits } from './visits.ts'

type Table = Extract<Hand, { screen: 'table' }>

/**
 * A table, and the professional who answers for it. `side`: whose device it is; on the patient's own side the hand is the
 * patient's.
 */
interface Laid {
  readonly table: Table
  readonly who: Account
  readonly side: 'shared' | 'patient'
}

/**
 * The shared table this browser shows, as long as its visit is open in the record and the professional who laid it may
 * lay it still. Once the visit is closed, from whichever screen, or the professional has left the care team or the
 * clinic, the table's token opens nothing any more.
 */
export const openTableAt = async (c: DeskContext, desk: Desk): Promise<Laid | undefined> => {
  const table = await tableAt(c, desk)
  const open = table ? openVisits(await readVisits(desk.store, desk.clinic.id, table.patient)) : []
  const visit = open.find(one => one.id === table?.visit)
  const isOpen = visit !== undefined
  const side = table?.staff === table?.patient ? 'patient' : 'shared'
  const who = table && isOpen && (await desk.accounts.atWork(side === 'patient' ? visit.openedBy : table.staff))
  const isThere = side === 'shared' || visit?.here.includes(table!.patient)
  if (table && who && isThere && !(await refusedWith(desk, who, 'lay-table', table.patient)))
    return { table: { screen: 'table', ...table }, who, side }
  // A device of the patient's side whose patient went out ends by itself: the table goes on for those who are there.
  if (table && isOpen && side === 'patient') await endSession(c, desk, 'table')
  else if (table) await desk.sessions.endTables(table.visit)
  if (table && !isOpen) await desk.doors.dropOfVisit(table.visit)
  if (tokenIn(c, desk, 'table') !== undefined) takeCookie(c, desk, 'table')
  return undefined
}

/** Puts the table of a visit into this browser, in place of one that may lie there. */
export const layTable = async (c: DeskContext, desk: Desk, { staff, visit, patient }: Omit<Table, 'screen'>) => {
  await endSession(c, desk, 'table')
  giveCookie(c, desk, 'table', await desk.sessions.begin({ staff, table: { visit, patient } }, agentOf(c)))
}

/** The shared table: what all in the room see, and what is written there. */
export const tableRoutes = (desk: Desk): Route[] => {
  const atTable =
    (answer: (c: DeskContext, laid: Laid) => Promise<Response>): Route['answer'] =>
    async c => {
      const laid = await openTableAt(c, desk)
      return laid ? answer(c, laid) : problem(c, { status: 401, reason: 'no-open-table' })
    }

  const read = async (c: DeskContext, { table: { patient } }: Laid): Promise<Response> => {
    const after = afterIn(c.req.query('after'))
    if (after === undefined) return problem(c, { status: 400, reason: 'not-a-position', field: 'after' })
    return c.json(await pageForTable(desk, patient, after))
  }

  /** Whom the patient is told of: those who can read what is told here. */
  const team = async (c: DeskContext, { table: { patient } }: Laid): Promise<Response> =>
    c.json({ team: await membersOf(desk, patient) })

  /**
   * Whom the patient does not want to meet, for the sheet between two: asked for by a touch on it, so that somebody can be
   * let in again. No feed of the table carries it.
   */
  const apart = async (c: DeskContext, { table: { patient }, side }: Laid): Promise<Response> => {
    if (side === 'patient') return problem(c, { status: 403, reason: 'only-at-the-shared-table' })
    const sent = await bodyOf(c, v.strictObject({}))
    if ('answer' in sent) return sent.answer
    const kinds = ['people.excluded', 'people.let-in-again', 'record.taken-back']
    const all = { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds }
    const stands = standing(await desk.store.read(desk.clinic.id, patient, all))
    return c.json({ entries: stands.filter(({ kind }) => kind.startsWith('people.')) })
  }

  const push = async (c: DeskContext, { table, who }: Laid): Promise<Response> => {
    const response = await takePush(c, desk, table, who)
    await openTableAt(c, desk)
    return response
  }

  return [
    { method: 'GET', path: '/api/table/entries', answer: atTable(read) },
    { method: 'POST', path: '/api/table/entries', answer: atTable(push) },
    { method: 'GET', path: '/api/table/team', answer: atTable(team) },
    { method: 'POST', path: '/api/table/apart', answer: atTable(apart) },
  ]
}

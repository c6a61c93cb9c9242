import * as v from 'valibot'
import type { PersonId, Receipt } from '#record'
import type { Account } from '#storage'
import { withOwnAt, withOwnShownAt, withPatientAt } from './at-patient.ts'
import { bodyOf } from './body.ts'
import { membersOf, wayInto } from './care-team.ts'
import { erase, move } from './correcting.ts'
import { HOUR, noteOpened, type Opening } from './opened.ts'
import type { Desk, Route } from './parts.ts'
import { afterIn, pageForStaff } from './feed.ts'
import { takeIn } from './intake.ts'
import { problem } from './problem.ts'
import { noteRefusals, takePush } from './push.ts'
import { layTable } from './table.ts'
import { openVisits, readVisits } from './visits.ts'

const Opening = v.strictObject({ entry: v.unknown() })
const Visit = v.looseObject({ kind: v.literal('visit.opened') })
/** As long as a session lasts, in milliseconds. */
const DAY_AT_WORK = 12 * HOUR

/** The professionals' own screens: the patients, one patient's record, and opening a table. */
export const patientRoutes = (desk: Desk): Route[] => {
  const withPatient = withPatientAt(desk)
  const withOwn = withOwnAt(desk)
  const opening = async ({ id, name, role }: Account, patient: PersonId, part: Opening['part']): Promise<Opening> => ({
    patient,
    by: id,
    called: name,
    role,
    as: await wayInto(desk, id, patient),
    part,
  })

  const read = withOwn('open', async (c, staff, patient) => {
    const after = afterIn(c.req.query('after'))
    if (after === undefined) return problem(c, { status: 400, reason: 'not-a-position', field: 'after' })
    const page = await pageForStaff(desk, staff.id, patient, after)
    // A page that stays open asks on and on for what is new; who never began at the beginning opens the record too.
    await noteOpened(desk, await opening(staff, patient, 'record'), after === 0 ? HOUR : DAY_AT_WORK)
    return c.json(page)
  })

  const push = withPatient((c, staff, patient) =>
    takePush(c, desk, { screen: 'staff', staff: staff.id, patient }, staff),
  )

  const team = withOwn('change-care-team', async (c, _, patient) => c.json({ team: await membersOf(desk, patient) }))

  const openTable = withOwn('lay-table', async (c, staff, patient) => {
    const sent = await bodyOf(c, Opening)
    if ('answer' in sent) return sent.answer
    const receipt = await opened(desk, staff, patient, sent.body.entry)
    noteRefusals(c, [receipt])
    if (receipt.outcome !== 'refused') {
      await noteOpened(desk, await opening(staff, patient, 'visit'))
      await layTable(c, desk, { staff: staff.id, visit: receipt.id, patient })
    }
    return c.json({ receipt })
  })

  const eraseOne = withOwnShownAt(desk)('erase', (c, staff, patient) => erase(c, desk, staff, patient))

  return [
    { method: 'POST', path: '/api/patients/:patient/erase', answer: eraseOne },
    { method: 'GET', path: '/api/patients/:patient/entries', answer: read },
    { method: 'POST', path: '/api/patients/:patient/entries', answer: push },
    { method: 'GET', path: '/api/patients/:patient/team', answer: team },
    { method: 'POST', path: '/api/patients/:patient/table', answer: openTable },
    {
      method: 'POST',
      path: '/api/patients/:patient/move',
      answer: withOwn('move', (c, who, from) => move(c, desk, who, from)),
    },
  ]
}

/** Opens a visit. Sent again by the one who opened it, while it is open, it lays the table once more. */
const opened = async (desk: Desk, staff: Account, patient: PersonId, entry: unknown): Promise<Receipt> => {
  if (!v.is(Visit, entry)) return { id: null, outcome: 'refused', reason: 'not-a-kind', field: 'kind' }
  const [receipt] = await takeIn(desk, { screen: 'staff', staff: staff.id, patient }, [entry])
  if (receipt?.outcome === 'stored' || receipt?.outcome === 'refused') return receipt
  const open = openVisits(await readVisits(desk.store, desk.clinic.id, patient))
  const mine = open.some(visit => visit.id === receipt?.id && visit.openedBy === staff.id)
  if (receipt && mine) return receipt
  return { id: receipt?.id ?? null, outcome: 'refused', reason: 'visit-closed' }
}

import type { EntryId, PersonId } from '#record'
import { Sign, type Side } from '#visit/signs'
import { withOwnAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { refusedWith } from '../care-team.ts'
import { staffAt, tokenIn } from '../cookies.ts'
import { letInAt, throughDoor } from '../doors/standing.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { openTableAt } from '../table.ts'
import { openVisits, readVisits } from '../visits.ts'
import { aboutOf } from './bell.ts'
import { joiningRoutes } from './joining.ts'
import { liveStream } from './stream.ts'

/** What is new, told at once to each screen of a visit, and the signs its people make to one another. */
export const liveRoutes = (desk: Desk): Route[] => {
  const openAt = async (patient: PersonId): Promise<EntryId | undefined> =>
    openVisits(await readVisits(desk.store, desk.clinic.id, patient)).at(-1)?.id

  const ring = async (c: DeskContext, patient: PersonId, visit: EntryId, from: Side): Promise<Response> => {
    const sent = await bodyOf(c, Sign)
    if ('answer' in sent) return sent.answer
    desk.bell.ring({ of: 'sign', about: aboutOf(desk.clinic.id, patient), visit, seen: { sign: sent.body, from } })
    return c.json({ taken: true })
  }

  const atTable =
    (
      answer: (c: DeskContext, visit: EntryId, patient: PersonId, side: Side) => Response | Promise<Response>,
    ): Route['answer'] =>
    async c => {
      const laid = await openTableAt(c, desk)
      return laid
        ? answer(c, laid.table.visit, laid.table.patient, laid.side === 'patient' ? 'patient' : 'table')
        : problem(c, { status: 401, reason: 'no-open-table' })
    }

  const atTheTable = atTable((c, visit, patient) =>
    liveStream(c, desk, {
      patient,
      visit: async () => visit,
      stands: async () => (await openTableAt(c, desk)) !== undefined,
      token: tokenIn(c, desk, 'table') ?? '',
    }),
  )

  const withOwn = withOwnAt(desk)
  const ofStaff = withOwn('open', async (c, _, patient) =>
    liveStream(c, desk, {
      patient,
      visit: () => openAt(patient),
      stands: async () => {
        const who = await staffAt(c, desk)
        return who !== undefined && (await refusedWith(desk, who, 'open', patient)) === undefined
      },
      token: tokenIn(c, desk, 'staff') ?? '',
    }),
  )
  const signOfStaff = withOwn('write', async (c, _, patient) => {
    const visit = await openAt(patient)
    return visit ? ring(c, patient, visit, 'professional') : problem(c, { status: 403, reason: 'visit-closed' })
  })

  const byDoor = (of: 'interpreter' | 'patient' | 'guest') =>
    throughDoor(
      desk,
      of,
    )(async (c, { patient, visit }) =>
      liveStream(c, desk, {
        patient,
        ...(visit ? { visit: async () => visit } : {}),
        stands: async () => 'letIn' in ((await letInAt(c, desk)) ?? {}),
        token: tokenIn(c, desk, 'door') ?? '',
      }),
    )
  const signOfInterpreter = throughDoor(
    desk,
    'interpreter',
  )(async (c, { patient, visit }) =>
    visit ? ring(c, patient, visit, 'interpreter') : problem(c, { status: 401, reason: 'visit-closed' }),
  )

  return [
    ...joiningRoutes(desk),
    { method: 'GET', path: '/api/table/live', answer: atTheTable },
    {
      method: 'POST',
      path: '/api/table/signs',
      answer: atTable((c, visit, patient, side) => ring(c, patient, visit, side)),
    },
    { method: 'GET', path: '/api/patients/:patient/live', answer: ofStaff },
    { method: 'POST', path: '/api/patients/:patient/signs', answer: signOfStaff },
    { method: 'GET', path: '/api/interpreter/live', answer: byDoor('interpreter') },
    { method: 'POST', path: '/api/interpreter/signs', answer: signOfInterpreter },
    { method: 'GET', path: '/api/my/live', answer: byDoor('patient') },
    { method: 'GET', path: '/api/guest/live', answer: byDoor('guest') },
  ]
}

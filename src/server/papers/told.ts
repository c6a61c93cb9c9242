import { standing, type PersonId, type Recorded } from '#record'
import { seenAtTable } from '#visit'
import { stayingAtHome } from '#visit/home'
import { refusedWith } from '../care-team.ts'
import { seenByInterpreter, seenOnPhone } from '../doors/seen.ts'
import { throughDoor } from '../doors/standing.ts'
import { withoutFiles } from '../feed.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { openTableAt } from '../table.ts'
import { boundOn, FROM_HOME } from './bounds.ts'
import { fileAsked, fileHere, givenOut, isNamedIn } from './named.ts'
import type { takingIn } from './taking-in.ts'

/** What one screen sees of a record. */
type Seen = (record: readonly Recorded[]) => readonly Recorded[]

const onTable: Seen = record => {
  const atHome = stayingAtHome(record)
  return standing(record).filter(entry => seenAtTable(entry, { listAgreed: false, atHome }))
}

/**
 * Recordings and pictures something was told with. They are handed in at the table and from the patient's own phone, never
 * by an interpreter's link or a guest; whoever is shown the entry that names one is given it there, but a guest: a voice is
 * heard by those who care for the patient here.
 */
export const toldRoutes = (
  desk: Desk,
  takeIn: ReturnType<typeof takingIn>,
  withinTable: ReturnType<typeof boundOn>,
): Route[] => {
  const withinHome = boundOn(desk, FROM_HOME)
  const givenTo = async (c: DeskContext, patient: PersonId, seen: Seen): Promise<Response> => {
    const id = fileAsked(c)
    const isSeen = id !== undefined && isNamedIn(seen(await withoutFiles(desk, patient)), id)
    const file = isSeen ? await fileHere(desk, patient, id) : undefined
    return file ? givenOut(c, file) : problem(c, { status: 404, reason: 'not-found' })
  }

  const atTable =
    (layer: 'table' | 'protected'): Route['answer'] =>
    async c => {
      const laid = await openTableAt(c, desk)
      if (!laid) return problem(c, { status: 401, reason: 'no-open-table' })
      const { patient, staff } = laid.table
      const refusal = await refusedWith(desk, laid.who, layer === 'table' ? 'write' : 'open-protected', patient)
      if (refusal) return problem(c, { status: 403, ...refusal })
      return takeIn(c, { patient, by: staff, layer, as: 'told', within: withinTable })
    }
  const shownAtTable: Route['answer'] = async c => {
    const laid = await openTableAt(c, desk)
    return laid ? givenTo(c, laid.table.patient, onTable) : problem(c, { status: 401, reason: 'no-open-table' })
  }
  const asPatient = throughDoor(desk, 'patient')
  const asInterpreter = throughDoor(desk, 'interpreter')

  return [
    { method: 'POST', path: '/api/table/files', answer: atTable('table') },
    { method: 'POST', path: '/api/table/files/apart', answer: atTable('protected') },
    { method: 'GET', path: '/api/table/files/:file', answer: shownAtTable },
    {
      method: 'POST',
      path: '/api/my/files',
      answer: asPatient((c, { patient }) =>
        takeIn(c, { patient, by: patient, layer: 'table', as: 'told', within: withinHome }),
      ),
    },
    {
      method: 'GET',
      path: '/api/my/files/:file',
      answer: asPatient((c, { patient }) => givenTo(c, patient, seenOnPhone)),
    },
    {
      method: 'GET',
      path: '/api/interpreter/files/:file',
      answer: asInterpreter((c, { patient, visit }) =>
        givenTo(c, patient, record => (visit === undefined ? [] : seenByInterpreter(record, visit))),
      ),
    },
  ]
}

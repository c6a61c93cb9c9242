import * as v from 'valibot'
import { EntryId, PersonId, type Recorded } from '#record'
import { peopleOf } from '#people'
import { visitsOf } from '#visit'
import { languageShownTo } from '#words/shown'
import { withOwnAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { withoutFiles } from '../feed.ts'
import { HOUR, noteOpened, type Opening } from '../opened.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { Code, hashOfCode } from '../staff/index.ts'
import { hashOf, letIn, makeDoor, newSpoken, newToken } from './making.ts'
import { tryAt } from './pins.ts'
import { seenByInterpreter } from './seen.ts'
import { endDoor, interpretingIn, throughDoor } from './standing.ts'

const Asking = v.strictObject({ visit: EntryId, person: PersonId })
export const Spoken = v.pipe(v.string(), v.maxLength(20, 'too-long'))
const Coming = v.strictObject({ code: Code, spoken: Spoken, grownUp: v.boolean() })

/** A visit is long over by then, whatever was forgotten. */
const A_VISIT = 12 * HOUR

/** In which language the table of this visit shows its words: of the patient's other languages an interpreter learns no more. */
const shownAt = (all: readonly Recorded[], visit: EntryId | undefined): string | undefined => {
  const languages = visitsOf(all).find(({ id }) => id === visit)?.languages
  return languages && languageShownTo(peopleOf(all).patient, languages.patient, languages.clinic).shown
}

/** The interpreter of one visit: a link and a code said aloud, used once, and gone when the visit is closed (red line 8). */
export const interpreterRoutes = (desk: Desk): Route[] => {
  /** Links to earlier visits of this patient, and an earlier one of this person, open nothing any more. */
  const endEarlier = async (patient: PersonId, visit: EntryId, person: PersonId): Promise<void> => {
    for (const door of await desk.doors.ofPatient(patient))
      if (door.of === 'interpreter' && (door.visit !== visit || door.holder === person)) await endDoor(desk, door.id)
  }

  const link = withOwnAt(desk)('lay-table', async (c, staff, patient) => {
    const read = await bodyOf(c, Asking)
    if ('answer' in read) return read.answer
    const { visit, person } = read.body
    const interpreting = await interpretingIn(desk, { patient, visit, person })
    if ('refused' in interpreting) return problem(c, { status: 403, reason: interpreting.refused })
    await endEarlier(patient, visit, person)
    const pin = newSpoken(desk)
    const until = desk.clock() + A_VISIT
    const wanted = { of: 'interpreter', patient, holder: person, visit, secretUntil: until, endsAt: until } as const
    const code = await makeDoor(desk, { ...wanted, madeBy: staff.id, pin })
    return c.json({ code, spoken: pin.join('') })
  })

  /** Whoever says to be under 18 does not interpret: the link ends there and then (red line 4). */
  const open = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Coming)
    if ('answer' in read) return read.answer
    const secretHash = hashOfCode(read.body.code)
    const found = await desk.doors.bySecret(secretHash)
    const door = found?.of === 'interpreter' ? found : undefined
    const tried = await tryAt(desk, door, [...read.body.spoken])
    if (tried === 'locked') return problem(c, { status: 403, reason: 'link-locked' })
    if (tried === 'wrong' || !door?.visit) return problem(c, { status: 403, reason: 'wrong-code' })
    if (!read.body.grownUp) {
      await endDoor(desk, door.id)
      return problem(c, { status: 403, reason: 'children-do-not-interpret' })
    }
    const { patient, holder: person, visit } = door
    const interpreting = await interpretingIn(desk, { patient, visit, person })
    const bound = { secretHash, deviceHash: hashOf(newToken(desk)), at: desk.clock() }
    if ('refused' in interpreting || !(await desk.doors.bind(door.id, bound))) {
      await endDoor(desk, door.id)
      return problem(c, { status: 401, reason: 'visit-closed' })
    }
    await noteOpened(desk, opening(patient, person, interpreting.called))
    await letIn(c, desk, door)
    return c.json({ visit })
  }

  const opening = (patient: PersonId, by: PersonId, called: string): Opening => ({
    patient,
    by,
    called,
    role: 'interpreter',
    as: 'interpreter',
    part: 'visit',
  })

  const read = throughDoor(
    desk,
    'interpreter',
  )(async (c, { patient, visit }) => {
    const all = await withoutFiles(desk, patient)
    const language = shownAt(all, visit)
    return c.json({ entries: visit === undefined ? [] : seenByInterpreter(all, visit), ...(language && { language }) })
  })

  return [
    { method: 'POST', path: '/api/patients/:patient/interpreter-link', answer: link },
    { method: 'POST', path: '/api/interpreter/open', answer: open },
    { method: 'GET', path: '/api/interpreter/entries', answer: read },
  ]
}

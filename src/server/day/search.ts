import * as v from 'valibot'
import { may, reachOf, type Who } from '#people'
import { PersonId, Text, type Recorded } from '#record'
import { AgeTold, DateTold } from '#time'
import type { Account, Card } from '#storage'
import { bodyOf } from '../body.ts'
import { theirsIn } from '../care-team.ts'
import { seenBy } from '../feed.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/signed-in.ts'
import { today } from '../today.ts'

/** Patients in one answer: of all, of those found by a name, and of those who may be registered already. */
const MOST_LISTED = 200
const MOST_FOUND = 50
const MOST_ALIKE = 5

const Searched = v.strictObject({ typed: v.pipe(v.string(), v.maxLength(120, 'too-long')) })
const Asked = v.strictObject({
  names: v.pipe(v.array(Text.entries.text), v.minLength(1, 'no-name'), v.maxLength(12, 'too-many')),
  birth: v.optional(v.variant('how', [DateTold, AgeTold])),
  patient: v.optional(PersonId),
})

interface Shown {
  readonly entries: readonly Recorded[]
  readonly own: readonly PersonId[]
}

const shown = (cards: ReadonlyMap<PersonId, Card>, patients: readonly PersonId[], who: Who): Shown => {
  const found = patients.flatMap(patient => cards.get(patient) ?? [])
  return {
    entries: found.flatMap(({ registrations }) => registrations).filter(seenBy(who.id)),
    own: found.filter(({ team }) => team.includes(who.id)).map(({ patient }) => patient),
  }
}

/** Takes as many as are asked for and looks whether there is one more. */
const atMost = (most: number, found: readonly PersonId[]) => ({
  patients: found.slice(0, most),
  more: found.length > most,
})

/** Everybody one may see, by name, one's own first. */
const list = async (c: DeskContext, desk: Desk, staff: Account): Promise<Response> => {
  const inOrder = await desk.index.byName()
  const cards = await desk.index.cards()
  const now = desk.clock()
  const isOwn = (patient: PersonId) => cards.get(patient)?.team.includes(staff.id) ?? false
  const seen: PersonId[] = []
  for (const own of [true, false])
    for (const patient of inOrder) {
      if (seen.length > MOST_LISTED) break
      if (isOwn(patient) === own && may(staff, 'see-patients', theirsIn(cards.get(patient), now))) seen.push(patient)
    }
  const { patients, more } = atMost(MOST_LISTED, seen)
  return c.json({ ...shown(cards, patients, staff), more })
}

/** Those one may see whose name is near to what was typed, the nearest first. */
const search = async (c: DeskContext, desk: Desk, staff: Account): Promise<Response> => {
  const sent = await bodyOf(c, Searched)
  if ('answer' in sent) return sent.answer
  const names = await desk.index.names()
  const cards = await desk.index.cards()
  const now = desk.clock()
  const found = names.search(sent.body.typed, {
    most: MOST_FOUND + 1,
    allowed: patient => may(staff, 'see-patients', theirsIn(cards.get(patient), now)),
  })
  const { patients, more } = atMost(MOST_FOUND, found)
  return c.json({ ...shown(cards, patients, staff), more })
}

/**
 * Who may be the one that is about to be registered: of everybody, because somebody registered twice is treated as two. Whom
 * a patient does not want to meet is shown nothing of that patient.
 */
const alike = async (c: DeskContext, desk: Desk, staff: Account): Promise<Response> => {
  const sent = await bodyOf(c, Asked)
  if ('answer' in sent) return sent.answer
  const { names: texts, birth, patient: own } = sent.body
  const names = await desk.index.names()
  const cards = await desk.index.cards()
  const isShown = (patient: PersonId) => patient !== own && !theirsIn(cards.get(patient), 0).excluded?.has(staff.id)
  const births = birth ? [{ when: birth, on: today(desk) }] : []
  const found = names.alike({ names: texts, births }, { most: MOST_ALIKE, allowed: isShown })
  return c.json(
    shown(
      cards,
      found.map(([patient]) => patient),
      staff,
    ),
  )
}

/** Finding somebody by name: in the list, as it is typed, and before somebody is registered twice. */
export const searchRoutes = (desk: Desk): Route[] => {
  const seeing = (answer: typeof list): Route['answer'] =>
    signedInAt(desk)(async (c, staff) =>
      reachOf(staff, 'see-patients') === 'nobody'
        ? problem(c, { status: 403, reason: 'not-your-role' })
        : answer(c, desk, staff),
    )
  return [
    { method: 'GET', path: '/api/patients', answer: seeing(list) },
    { method: 'POST', path: '/api/patients/search', answer: seeing(search) },
    {
      method: 'POST',
      path: '/api/patients/alike',
      answer: signedInAt(desk)((c, staff) => alike(c, desk, staff), 'register'),
    },
  ]
}

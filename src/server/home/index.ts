import { may } from '#people'
import type { Watch } from '#plan'
import type { EntryId, PersonId } from '#record'
import type { Card } from '#storage'
import { theirsIn, wayInto } from '../care-team.ts'
import { watchOn } from '../danger/watch.ts'
import { noteOpened } from '../opened.ts'
import { fileAsked, fileHere, givenOut, isNamedIn } from '../papers/named.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/signed-in.ts'
import { standingBefore } from './judging.ts'

export { broughtFromHome, heardByOf, refusedFromHome } from './judging.ts'
export { homeIn } from './settings.ts'

/** What was sent, by when it is heard, who heard it, and what was said in a recording. */
const OF_HOME: readonly string[] = [
  'visit.told-from-home',
  'visit.to-be-heard',
  'visit.heard-from-home',
  'record.taken-back',
  'record.unsaid',
  'record.rendered',
]

/** Of what one patient sent and nobody has heard yet, what stands before this person. */
const idsBefore = (staff: PersonId, { front, team }: Card, watch: Watch): readonly EntryId[] =>
  front.fromHome.flatMap(({ id, by }) => (standingBefore({ ...front, team }, by, watch).has(staff) ? id : []))

/**
 * What patients sent from home that nobody has heard yet, as far as it stands before whoever asks, each with its patient's
 * registration; nothing else of any record. `own`: the patients on whose care team one is. In somebody's place it is read
 * and heard too, and the patient sees by whom.
 */
export const homeRoutes = (desk: Desk): Route[] => [
  {
    method: 'GET',
    path: '/api/from-home',
    answer: signedInAt(desk)(async (c, staff) => {
      const watch = await watchOn(desk, 'hear-from-home')
      const cards = await desk.index.cards()
      const mine: { readonly card: Card; readonly ids: readonly EntryId[] }[] = []
      for (const patient of await desk.index.fromHome()) {
        const card = cards.get(patient)
        if (!card) continue
        const ids = idsBefore(staff.id, card, watch)
        if (ids.length > 0) mine.push({ card, ids })
      }
      const own = mine.flatMap(({ card }) => (may(staff, 'open', theirsIn(card, desk.clock())) ? card.patient : []))
      for (const { card } of mine)
        if (!own.includes(card.patient))
          await noteOpened(desk, {
            patient: card.patient,
            by: staff.id,
            called: staff.name,
            role: staff.role,
            as: 'safety',
            part: 'shared',
          })
      const ids = new Set(mine.flatMap(one => one.ids))
      const told = await desk.store.readOf(
        desk.clinic.id,
        mine.map(({ card }) => card.patient),
        OF_HOME,
      )
      const isOf = (body: unknown) => {
        const { told: of, entry } = body as { told?: EntryId; entry?: EntryId }
        return ids.has(of ?? entry ?? '')
      }
      return c.json({
        entries: [
          ...mine.flatMap(({ card }) => card.registrations),
          ...told.filter(({ id, body }) => ids.has(id) || isOf(body)),
        ],
        own,
      })
    }, 'hear-from-home'),
  },
  {
    method: 'GET',
    path: '/api/from-home/:patient/files/:file',
    answer: signedInAt(desk)(async (c, staff) => {
      const [patient, id] = [c.req.param('patient') ?? '', fileAsked(c)]
      const card = (await desk.index.cards()).get(patient)
      const ids = card ? idsBefore(staff.id, card, await watchOn(desk, 'hear-from-home')) : []
      const told = ids.length > 0 ? await desk.store.readOf(desk.clinic.id, [patient], OF_HOME) : []
      const waits = told.filter(entry => ids.includes(entry.id))
      const file = id && isNamedIn(waits, id) ? await fileHere(desk, patient, id) : undefined
      if (!card || !file) return problem(c, { status: 404, reason: 'not-found' })
      const isOwn = may(staff, 'open', theirsIn(card, desk.clock()))
      await noteOpened(desk, {
        patient,
        by: staff.id,
        called: staff.name,
        role: staff.role,
        as: isOwn ? await wayInto(desk, staff.id, patient) : 'safety',
        part: isOwn ? 'record' : 'shared',
      })
      return givenOut(c, file)
    }, 'hear-from-home'),
  },
]

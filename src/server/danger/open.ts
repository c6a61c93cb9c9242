import { isDangerKind, planKinds } from '#plan'
import type { EntryId } from '#record'
import type { Desk, Route } from '../parts.ts'
import { signedInAt } from '../staff/signed-in.ts'
import { standingOn, watchOn } from './watch.ts'

const DANGER_KINDS = Object.keys(planKinds).filter(isDangerKind)

/** The open dangers that stand before whoever asks, each with its patient's registration; nothing else of any record. */
export const openDangers = (desk: Desk): Route => ({
  method: 'GET',
  path: '/api/danger',
  answer: signedInAt(desk)(async (c, staff) => {
    const watch = await watchOn(desk)
    const cards = await desk.index.cards()
    const mine = [...(await desk.index.inDanger())].flatMap(patient => {
      const card = cards.get(patient)
      if (!card) return []
      const standing = standingOn(card.front, watch).filter(({ before }) => before.has(staff.id))
      return standing.length > 0 ? { card, ids: new Set(standing.map(({ danger }) => danger.id)) } : []
    })
    const patients = mine.map(({ card }) => card.patient)
    const ids = new Set(mine.flatMap(one => [...one.ids]))
    const told = await desk.store.readOf(desk.clinic.id, patients, DANGER_KINDS)
    return c.json({
      entries: [
        ...mine.flatMap(({ card }) => card.registrations),
        ...told.filter(({ id, body }) => ids.has(id) || ids.has((body as { danger?: EntryId }).danger ?? '')),
      ],
    })
  }, 'raise-danger'),
})

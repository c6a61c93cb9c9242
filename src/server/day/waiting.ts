import { may, reachOf, type Who } from '#people'
import { REGISTERED, type Card } from '#storage'
import { theirsIn } from '../care-team.ts'
import { staffAt } from '../cookies.ts'
import { seenBy } from '../feed.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'

/**
 * What the list of those who wait is folded from, where it is shown: names, how somebody is reached, what was decided, and
 * what we owe an answer to. No letter, and nothing told: those open with the record.
 */
const OF_WAITING: readonly string[] = [
  REGISTERED,
  'people.name-heard',
  'people.reaching-told',
  'visit.referral-triaged',
  'visit.harm-checked',
  'visit.call-back-asked',
  'visit.call-back-done',
  'visit.contact-missed',
  'visit.reached-out',
  'record.taken-back',
]

/** Whom something of ours waits for, of those this professional plans for. */
const waitingFor = async (desk: Desk, who: Who): Promise<Card[]> => {
  const cards = await desk.index.cards()
  return [...(await desk.index.waiting())]
    .flatMap(patient => cards.get(patient) ?? [])
    .filter(card => may(who, 'plan-day', theirsIn(card, desk.clock())))
}

/**
 * Who waits: entries, and since which day each of them was referred, which the letter says and the letter stays covered.
 * In no order: what is due first is said where it is shown.
 */
export const waitingRoutes = (desk: Desk): Route[] => [
  {
    method: 'GET',
    path: '/api/waiting',
    answer: async c => {
      const staff = await staffAt(c, desk)
      if (!staff) return problem(c, { status: 401, reason: 'not-signed-in' })
      if (reachOf(staff, 'plan-day') === 'nobody') return problem(c, { status: 403, reason: 'not-your-role' })
      const cards = await waitingFor(desk, staff)
      const patients = cards.map(({ patient }) => patient)
      const entries = await desk.store.readOf(desk.clinic.id, patients, OF_WAITING)
      return c.json({
        entries: entries.filter(seenBy(staff.id)),
        waiting: cards.flatMap(({ patient, front }) => (front.waiting ? { patient, since: front.waiting.since } : [])),
        own: cards.filter(({ team }) => team.includes(staff.id)).map(({ patient }) => patient),
      })
    },
  },
]

import * as v from 'valibot'
import { may, type PeopleEntry } from '#people'
import { EntryId, type PersonId, type Recorded } from '#record'
import type { Account } from '#storage'
import { withOwnAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { refusedWith, theirsIn } from '../care-team.ts'
import { HOUR, noteOpened } from '../opened.ts'
import { ownEntry } from '../own-entry.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/index.ts'
import { today } from '../today.ts'
import { moment } from './making.ts'

const Line = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(300, 'too-long'))
const Breaking = v.strictObject({
  reason: v.picklist(['danger-to-life', 'patient-came-unplanned', 'team-cannot-be-reached'], 'not-a-reason'),
  words: Line,
})
const Reviewing = v.strictObject({
  glass: EntryId,
  outcome: v.picklist(['was-needed', 'was-not-needed'], 'not-an-outcome'),
  words: v.optional(Line),
})

type Broken = Extract<PeopleEntry, { kind: 'people.glass-broken' }>['body']

/** Days in which a lead looks at an opening in an emergency. */
const LOOKED_AT_WITHIN = 3

/**
 * Opening a record that is not one's own, in an emergency: with a reason, for an hour and no longer, never what lies apart;
 * seen by the patient, and looked at by somebody who leads.
 */
export const emergencyRoutes = (desk: Desk): Route[] => {
  const withOwn = withOwnAt(desk)

  /** Who looks at it: another lead than the one who opened, where there is one. */
  const leadFor = async (opener: PersonId): Promise<Account | undefined> => {
    const leads = (await desk.accounts.all()).filter(({ lead, leftAt }) => lead && leftAt === undefined)
    return leads.find(({ id }) => id !== opener) ?? leads[0]
  }

  const open = withOwn('break-glass', async (c, staff, patient) => {
    const read = await bodyOf(c, Breaking)
    if ('answer' in read) return read.answer
    if (!(await desk.cards.of(patient))) return problem(c, { status: 404, reason: 'not-found' })
    if (!(await refusedWith(desk, staff, 'open', patient))) return problem(c, { status: 409, reason: 'not-needed' })
    const until = moment(desk.clock() + HOUR)
    const body: Broken = { by: staff.id, called: staff.name, ...read.body, until }
    const broken = ownEntry(desk, { patient, kind: 'people.glass-broken', body, by: staff.id, layer: 'working' })
    const lead = await leadFor(staff.id)
    const by = Temporal.PlainDate.from(today(desk)).add({ days: LOOKED_AT_WITHIN }).toString()
    const task = { why: 'record-opened-in-emergency', about: broken.id, named: lead?.id ?? staff.id, by }
    const [receipt] = await desk.intake.put([
      broken,
      ownEntry(desk, { patient, kind: 'plan.follow-up', body: task, by: staff.id, layer: 'working' }),
    ])
    if (receipt?.outcome === 'refused') return problem(c, { status: 507, reason: receipt.reason })
    const { id, name, role } = staff
    await noteOpened(desk, { patient, by: id, called: name, role, as: 'emergency', part: 'record' })
    return c.json({ until })
  })

  /** Openings nobody who leads has looked at yet, with the names of the patients. */
  const waiting = signedInAt(desk)(async (c, staff) => {
    const cards = [...(await desk.index.cards()).values()].filter(
      card =>
        card.front.glass.some(({ reviewed }) => !reviewed) && may(staff, 'review-glass', theirsIn(card, desk.clock())),
    )
    const open = new Set(cards.flatMap(({ front }) => front.glass.flatMap(one => (one.reviewed ? [] : one.id))))
    const patients = cards.map(({ patient }) => patient)
    const read = patients.length > 0 ? await desk.store.readOf(desk.clinic.id, patients, ['people.glass-broken']) : []
    const names = cards.flatMap(({ registrations }) => registrations)
    return c.json({ entries: [...names, ...read.filter(({ id }) => open.has(id))] })
  }, 'review-glass')

  const review = withOwn('review-glass', async (c, staff, patient) => {
    const read = await bodyOf(c, Reviewing)
    if ('answer' in read) return read.answer
    const card = await desk.cards.of(patient)
    const glass = card?.front.glass.find(({ id }) => id === read.body.glass)
    if (!card || !glass) return problem(c, { status: 404, reason: 'not-found' })
    if (glass.by === staff.id && (await leadFor(staff.id))?.id !== staff.id)
      return problem(c, { status: 403, reason: 'not-yourself' })
    const task = await taskAbout(patient, glass.id)
    const by = { patient, by: staff.id }
    const [receipt] = await desk.intake.put([
      ownEntry(desk, { ...by, kind: 'people.glass-reviewed', body: read.body, layer: 'working' }),
      ...(task === undefined ? [] : [ownEntry(desk, { ...by, kind: 'plan.follow-up-done', body: { followUp: task } })]),
    ])
    if (receipt?.outcome === 'refused') return problem(c, { status: 507, reason: receipt.reason })
    return c.json({ receipt })
  })

  const taskAbout = async (patient: PersonId, glass: EntryId): Promise<EntryId | undefined> => {
    const followUps = await desk.store.readOf(desk.clinic.id, [patient], ['plan.follow-up'])
    return followUps.find((entry: Recorded) => (entry.body as { about?: EntryId }).about === glass)?.id
  }

  return [
    { method: 'POST', path: '/api/patients/:patient/emergency', answer: open },
    { method: 'GET', path: '/api/emergencies', answer: waiting },
    { method: 'POST', path: '/api/patients/:patient/emergency/review', answer: review },
  ]
}

import { agreementsOf, type PlanEntry } from '#plan'
import { standing, type Entry, type PersonId, type Receipt, type Recorded, type Refusal } from '#record'
import type { Account, Card } from '#storage'
import { answering, changeAways, safetyIn } from '../danger/index.ts'
import { ownEntry } from '../own-entry.ts'
import type { Desk } from '../parts.ts'
import { today } from '../today.ts'
import { handAppointment } from './hand-appointment.ts'

/** Who leaves, who is there in their place from now on, and who sees to it. */
interface Leaving {
  readonly leaving: PersonId
  readonly to: PersonId
  readonly by: Account
}

/** Entries written at a time. */
const AT_A_TIME = 200

/**
 * Hands over everything of somebody who leaves to somebody who stays, by the hand of `by`: first who stands in for them (so
 * that a danger waits for nobody who is gone), then care teams, what is to be followed up, promises and appointments. A
 * patient who does not want to meet that one gets another of the care team, or of those who work here. What was handed over
 * before is not handed over again, so that it can be said once more where something stood in the way. Undefined when all
 * of it was kept, else what stood in the way.
 */
export const handOver = async (desk: Desk, over: Leaving): Promise<Refusal | undefined> => {
  await handStandingIn(desk, over)
  const day = today(desk)
  const theirs = (await desk.store.cards(desk.clinic.id)).filter(card => isTheirs(card, over.leaving, day))
  const staff = (await answering(desk)).filter(({ id }) => id !== over.leaving)
  const toWhom = new Map(theirs.map(card => [card.patient, whoFor(card, over, staff)]))
  const record = await toBeDone(desk, theirs)
  const entries = theirs.flatMap(card => {
    const one = { ...over, to: toWhom.get(card.patient)! }
    return [
      ...ofTheTeam(desk, card, one),
      ...toFollowUp(desk, card.patient, record.get(card.patient) ?? [], one, staff),
    ]
  })
  for (let at = 0; at < entries.length; at += AT_A_TIME) {
    const refused = refusalIn(await desk.intake.put(entries.slice(at, at + AT_A_TIME)))
    if (refused) return refused
  }
  for (const { patient, front } of theirs)
    for (const appointment of front.appointments.filter(one => one.day >= day)) {
      const refused = await handAppointment(desk, patient, appointment.id, { ...over, to: toWhom.get(patient)! })
      if (refused) return refused
    }
  return undefined
}

const refusalIn = (receipts: readonly Receipt[]): Refusal | undefined =>
  receipts.find(receipt => receipt.outcome === 'refused')

const isTheirs = ({ team, front }: Card, leaving: PersonId, day: string): boolean =>
  team.includes(leaving) ||
  front.followUps.some(({ named }) => named === leaving) ||
  front.appointments.some(one => one.day >= day && one.staff.includes(leaving))

const whoFor = ({ team, front }: Card, { to }: Leaving, staff: readonly Account[]): PersonId => {
  const isWelcome = (person: PersonId) => !front.excluded.some(one => one.person === person)
  if (isWelcome(to)) return to
  const welcome = staff.filter(({ id }) => isWelcome(id))
  return (welcome.find(({ id }) => team.includes(id)) ?? welcome[0])?.id ?? to
}

/** Whoever was named, whoever was to stand in, and whoever has the duty is found in the one who stays. */
const handStandingIn = async (desk: Desk, { leaving, to }: Leaving): Promise<void> => {
  const safety = safetyIn(await desk.accounts.settings())
  if (safety.duty === leaving) await desk.accounts.set({ safety: { ...safety, duty: to } })
  await changeAways(desk, all => {
    const others = Object.entries(all).map(
      ([person, own]) => [person, own.map(one => (one.standIn === leaving ? { ...one, standIn: to } : one))] as const,
    )
    return { ...Object.fromEntries(others), [leaving]: [{ from: today(desk), until: '9999-12-31', standIn: to }] }
  })
}

/** What of these records says that somebody will do something. */
const toBeDone = async (desk: Desk, cards: readonly Card[]): Promise<ReadonlyMap<PersonId, Recorded[]>> => {
  const patients = cards.map(({ patient }) => patient)
  const kinds = [
    'plan.agreed',
    'plan.promise-kept',
    'plan.promise-let-go',
    'plan.follow-up',
    'plan.follow-up-done',
    'record.taken-back',
    'record.unsaid',
  ]
  return Map.groupBy(await desk.store.readOf(desk.clinic.id, patients, kinds), ({ patient }) => patient)
}

/** The one who stays joins before the other leaves, and both are written at once: no patient is left with nobody. */
const ofTheTeam = (desk: Desk, { patient, team }: Card, { leaving, to, by }: Leaving): Entry[] => {
  if (!team.includes(leaving)) return []
  const made = (kind: string, person: PersonId) => ownEntry(desk, { patient, by: by.id, kind, body: { person } })
  return [...(team.includes(to) ? [] : [made('people.care-team-joined', to)]), made('people.care-team-left', leaving)]
}

/**
 * What was theirs to follow up is the other's, and what they promised a patient is followed up by the other, by the day
 * that was said, today where it has passed or none was. What was opened in an emergency is for a lead to look at.
 */
const toFollowUp = (
  desk: Desk,
  patient: PersonId,
  record: readonly Recorded[],
  { leaving, to, by }: Leaving,
  staff: readonly Account[],
): Entry[] => {
  const day = today(desk)
  const made = (kind: string, body: object) => ownEntry(desk, { patient, by: by.id, kind, layer: 'working', body })
  const all = standing(record) as Recorded<PlanEntry>[]
  const followUps = all.filter(entry => entry.kind === 'plan.follow-up')
  const done = new Set(all.flatMap(entry => (entry.kind === 'plan.follow-up-done' ? entry.body.followUp : [])))
  const lead = staff.find(one => one.lead && one.id === by.id) ?? staff.find(one => one.lead)
  const handed = followUps
    .filter(({ id, body }) => body.named === leaving && !done.has(id))
    .flatMap(({ id, body }) => {
      const named = body.why === 'record-opened-in-emergency' ? (lead?.id ?? to) : to
      return [made('plan.follow-up', { ...body, named }), made('plan.follow-up-done', { followUp: id })]
    })
  const known = new Set(followUps.flatMap(({ body }) => (body.why === 'colleague-left' ? (body.about ?? []) : [])))
  const promised = agreementsOf(record)
    .filter(({ id, who, state }) => who === leaving && state === 'open' && !known.has(id))
    .map(({ id, by: due = day }) =>
      made('plan.follow-up', { why: 'colleague-left', about: id, named: to, by: due < day ? day : due }),
    )
  return [...handed, ...promised]
}

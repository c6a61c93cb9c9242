import * as v from 'valibot'
import { EntryId, IsoDay, PersonId } from '#record'
import { decidesOnResidence, type PeopleEntry } from '#people'
import type { Door } from '#storage'
import { withOwnAt, withOwnShownAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { bindBrowser, tokenIn } from '../cookies.ts'
import { withoutFiles } from '../feed.ts'
import { noteOpened } from '../opened.ts'
import { ownEntry } from '../own-entry.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { CODE_WAITS, Code, hashOfCode } from '../staff/index.ts'
import { today } from '../today.ts'
import { Spoken } from './interpreter.ts'
import { hashOf, letIn, makeDoor, moment, newGuest, newSpoken, newToken } from './making.ts'
import { tryAt } from './pins.ts'
import { seenByGuest } from './seen.ts'
import { endDoor, invitationOf, throughDoor, type LetIn } from './standing.ts'

const Line = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(120, 'too-long'))
const Inviting = v.strictObject({ consent: EntryId, called: Line, place: Line, until: IsoDay })
const Ending = v.strictObject({ person: PersonId })
const Coming = v.strictObject({ code: Code, spoken: Spoken })

type Given = Extract<PeopleEntry, { kind: 'people.consent-given' }>
type Invited = Extract<PeopleEntry, { kind: 'people.guest-invited' }>

/** Whom a consent can let look in: those who treat the patient elsewhere. */
const TREATING: readonly string[] = ['gp', 'specialist', 'other-clinic']

/** Somebody of another clinic, invited to what the patient chose, for as long as was chosen. */
export const guestRoutes = (desk: Desk): Route[] => {
  const withOwn = withOwnAt(desk)

  /** A consent of this patient that stands, for somebody who treats the patient. */
  const consentIn = async (patient: PersonId, id: EntryId): Promise<Given['body'] | undefined> => {
    const stands = (await desk.cards.of(patient))?.front.consents.includes(id)
    const entry = stands ? await desk.store.find(desk.clinic.id, id) : undefined
    const body = entry?.patient === patient ? (entry.body as Given['body']) : undefined
    return body && TREATING.includes(body.recipient.of) ? body : undefined
  }

  /** The first moment after the day, by the clinic's clock. */
  const endOf = (day: IsoDay): number =>
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(desk.clinic.timeZone).epochMilliseconds

  const isTooLong = (until: IsoDay, consent: Given['body']): boolean => {
    const now = Temporal.PlainDate.from(today(desk))
    const most = now.add({ years: 1 }).toString()
    return until < now.toString() || until > most || (consent.until !== undefined && until > consent.until)
  }

  const invite = withOwnShownAt(desk)('give-doors', async (c, staff, patient) => {
    const read = await bodyOf(c, Inviting)
    if ('answer' in read) return read.answer
    const { consent, called, place, until } = read.body
    const given = await consentIn(patient, consent)
    if (!given) return problem(c, { status: 403, reason: 'no-consent' })
    if (given.recipient.name !== called)
      return problem(c, { status: 400, reason: 'not-the-recipient', field: 'called' })
    if (decidesOnResidence(place)) return problem(c, { status: 400, reason: 'decides-on-residence', field: 'place' })
    if (isTooLong(until, given)) return problem(c, { status: 400, reason: 'not-so-long', field: 'until' })
    const person = newGuest(desk)
    const body: Invited['body'] = { person, called, place, consent, until }
    const [receipt] = await desk.intake.put([
      ownEntry(desk, { patient, kind: 'people.guest-invited', body, by: staff.id }),
    ])
    if (receipt?.outcome === 'refused') return problem(c, { status: 507, reason: receipt.reason })
    const pin = newSpoken(desk)
    const endsAt = endOf(until)
    const secretUntil = Math.min(endsAt, desk.clock() + CODE_WAITS)
    const wanted = { of: 'guest', patient, holder: person, secretUntil, endsAt, madeBy: staff.id } as const
    const code = await makeDoor(desk, { ...wanted, pin })
    return c.json({ code, spoken: pin.join(''), until: moment(secretUntil) })
  })

  const end = withOwn('give-doors', async (c, staff, patient) => {
    const read = await bodyOf(c, Ending)
    if ('answer' in read) return read.answer
    const { person } = read.body
    const guests = (await desk.cards.of(patient))?.front.guests ?? []
    if (!guests.some(guest => guest.person === person)) return problem(c, { status: 404, reason: 'not-found' })
    const [receipt] = await desk.intake.put([
      ownEntry(desk, { patient, kind: 'people.guest-ended', body: { person }, by: staff.id }),
    ])
    if (receipt?.outcome === 'refused') return problem(c, { status: 507, reason: receipt.reason })
    for (const door of await desk.doors.ofPatient(patient)) if (door.holder === person) await endDoor(desk, door.id)
    return c.json({ ended: true })
  })

  /** At first by the link, later by the same link from the browser that opened it first. */
  const doorBy = async (codeHash: string, token: string): Promise<Door | undefined> => {
    const found = (await desk.doors.bySecret(codeHash)) ?? (await desk.doors.byDevice(hashOf(`${token} ${codeHash}`)))
    return found?.of === 'guest' ? found : undefined
  }

  const open = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Coming)
    if ('answer' in read) return read.answer
    const secretHash = hashOfCode(read.body.code)
    const token = tokenIn(c, desk, 'guest') ?? newToken(desk)
    const door = await doorBy(secretHash, token)
    const tried = await tryAt(desk, door, [...read.body.spoken])
    if (tried === 'locked') return problem(c, { status: 403, reason: 'link-locked' })
    if (tried === 'wrong' || !door) return problem(c, { status: 403, reason: 'wrong-code' })
    const stands = (await invitationOf(desk, door.patient, door.holder)) && (door.endsAt ?? 0) > desk.clock()
    const by = { secretHash, deviceHash: hashOf(`${token} ${secretHash}`), at: desk.clock() }
    if (!stands || !(door.boundAt !== undefined || (await desk.doors.bind(door.id, by))))
      return problem(c, { status: 403, reason: 'guest-over' })
    bindBrowser(c, desk, 'guest', token)
    await letIn(c, desk, door)
    return c.json({ patient: door.patient })
  }

  const read = throughDoor(
    desk,
    'guest',
  )(async (c, { patient, holder }: LetIn) => {
    const record = await withoutFiles(desk, patient)
    const invited = record.find(
      (entry): entry is typeof entry & Invited =>
        entry.kind === 'people.guest-invited' && (entry.body as Invited['body']).person === holder,
    )
    if (!invited) return c.json({ entries: [] })
    const { called, consent } = invited.body
    await noteOpened(desk, { patient, by: holder, called, role: 'guest', as: 'guest', part: 'shared' })
    return c.json({ entries: seenByGuest(record, { person: holder, consent }) })
  })

  return [
    { method: 'POST', path: '/api/patients/:patient/guests', answer: invite },
    { method: 'POST', path: '/api/patients/:patient/guests/end', answer: end },
    { method: 'POST', path: '/api/guest/open', answer: open },
    { method: 'GET', path: '/api/guest/entries', answer: read },
  ]
}

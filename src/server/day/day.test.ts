import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Receipt } from '#record'
import { accountsOf } from '#storage'
import { usualLengths } from '#visit/day'
import { browser, deskWith, entry, joined, LIS, nextId, PATIENT, problemTold, registered } from '../invented.ts'

const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'da' }
const KAREN = { id: 'karen', name: 'Karen', role: 'coordinator', lead: false, language: 'da' }
const ENTRIES = `/api/patients/${PATIENT}/entries`
const DAY = '2026-03-02'

/** Lis, whose patient Amina is; Omar, who is not on the care team; Karen, who plans the day. */
const clinic = async (clock = () => Date.UTC(2026, 2, 2, 11)) => {
  const accounts = accountsOf([LIS, OMAR, KAREN])
  const { app, store } = deskWith({ accounts, clock })
  const signedIn = async (account: string) => {
    const hand = browser(app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  const lis = await signedIn('lis')
  await lis.post(ENTRIES, { entries: [registered()] })
  const push = async (hand: typeof lis, ...entries: Entry[]): Promise<Receipt[]> =>
    (await hand.post(ENTRIES, { entries })).json.receipts
  return { accounts, store, lis, omar: await signedIn('omar'), karen: await signedIn('karen'), push }
}

const by = (person: string) => ({ teller: person, by: person })
const slot = (more: object = {}) => ({ day: DAY, at: '10:00', minutes: 60, staff: ['lis'], ...more })
const made = (more: object = {}, hand = 'karen') => entry('visit.appointment-made', { slot: slot(more) }, by(hand))
const changed = (of: Entry, replaces: Entry, more: object, hand = 'karen') =>
  entry('visit.appointment-changed', { appointment: of.id, replaces: replaces.id, slot: slot(more) }, by(hand))
const cancelled = (of: Entry, replaces: Entry, hand = 'karen') =>
  entry('visit.appointment-cancelled', { appointment: of.id, replaces: replaces.id, by: 'patient' }, by(hand))
const arrived = (of: Entry, hand = 'karen') => entry('visit.arrived', { appointment: of.id, at: '10:02' }, by(hand))
const interpreter = (person: string, name: string, age: string | undefined = 'grown-up') => ({
  person,
  role: 'interpreter',
  name,
  mode: 'by-phone',
  ...(age ? { age } : {}),
})
const opened = (more: object = {}, ...others: object[]) =>
  entry(
    'visit.opened',
    {
      here: [
        { person: PATIENT, role: 'patient', mode: 'in-the-room' },
        { person: 'lis', role: 'professional', name: 'Nurse Lis', mode: 'in-the-room' },
        ...others,
      ],
      languages: { patient: 'ar', clinic: 'da' },
      ...more,
    },
    by('lis'),
  )
const outcomes = (receipts: readonly Receipt[]) =>
  receipts.map(receipt => ('reason' in receipt ? receipt.reason : receipt.outcome))

describe('two people change one appointment', () => {
  test('whoever comes second hears that it was changed meanwhile, and changes what stands now', async () => {
    const { lis, karen, push } = await clinic()
    const plan = made()
    const first = changed(plan, plan, { at: '11:00' })
    const second = changed(plan, plan, { at: '12:00' }, 'lis')
    expect(outcomes(await push(karen, plan, first))).toEqual(['stored', 'stored'])
    expect(outcomes(await push(lis, second))).toEqual(['changed-meanwhile'])
    expect(outcomes(await push(lis, cancelled(plan, plan, 'lis')))).toEqual(['changed-meanwhile'])
    expect(outcomes(await push(lis, changed(plan, first, { at: '12:00' }, 'lis')))).toEqual(['stored'])
  })

  test('at the same moment one of them is kept, whoever that is', async () => {
    const { lis, karen, push } = await clinic()
    const plan = made()
    await push(karen, plan)
    const both = await Promise.all([
      push(karen, changed(plan, plan, { at: '11:00' })),
      push(lis, changed(plan, plan, { at: '12:00' }, 'lis')),
      push(karen, cancelled(plan, plan)),
    ])
    expect(outcomes(both.flat()).toSorted()).toEqual(['changed-meanwhile', 'changed-meanwhile', 'stored'])
  })

  test('the same change sent again, because the answer was lost, is there already', async () => {
    const { karen, push } = await clinic()
    const plan = made()
    const change = changed(plan, plan, { at: '11:00' })
    await push(karen, plan, change)
    expect(outcomes(await push(karen, change, plan))).toEqual(['already-stored', 'already-stored'])
  })

  test('whatever is sent in whatever order, every version replaces the one that stood', async () => {
    const steps = fc.array(fc.record({ of: fc.nat(5), ends: fc.boolean() }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(steps, async all => {
        const { karen, push, store } = await clinic()
        const plan = made()
        const versions = [plan]
        for (const { of, ends } of all) {
          const replaces = versions[of % versions.length]!
          versions.push(ends ? cancelled(plan, replaces) : changed(plan, replaces, { at: '15:00' }))
        }
        await push(karen, ...versions)
        const kept = await store.read('invented', PATIENT, { after: 0, limit: 99 })
        const planned = kept.filter(({ kind }) => kind.startsWith('visit.appointment-'))
        const replaced = planned.map(({ body }) => (body as { replaces?: string }).replaces)
        expect(replaced).toEqual([undefined, ...planned.slice(0, -1).map(({ id }) => id)])
      }),
      { numRuns: 20 },
    )
  })
})

describe('an appointment', () => {
  test('is with those who work here, and not with somebody who has left', async () => {
    const { accounts, karen, push } = await clinic()
    expect(outcomes(await push(karen, made({ staff: ['lis', 'nobody-here'] })))).toEqual(['works-not-here'])
    await accounts.leave('omar', 1)
    expect(outcomes(await push(karen, made({ staff: ['omar'] })))).toEqual(['works-not-here'])
  })

  test('is of this patient: somebody else’s is not known here', async () => {
    const { lis, karen, push } = await clinic()
    const never = { ...made(), id: nextId() }
    expect(outcomes(await push(karen, arrived(never), cancelled(never, never)))).toEqual([
      'not-known-here',
      'not-known-here',
    ])
    expect(outcomes(await push(lis, opened({ appointment: nextId() })))).toEqual(['not-known-here'])
  })

  test('that was cancelled is neither arrived at nor missed; whoever came all the same is seen', async () => {
    const { lis, karen, push } = await clinic()
    const plan = made()
    await push(karen, plan, cancelled(plan, plan))
    expect(outcomes(await push(karen, arrived(plan)))).toEqual(['changed-meanwhile'])
    expect(outcomes(await push(lis, opened({ appointment: plan.id })))).toEqual(['stored'])
  })

  test('is not planned in the hour that is missing in spring; the hour that comes twice can be', async () => {
    const { karen, push } = await clinic()
    expect(outcomes(await push(karen, made({ day: '2026-03-29', at: '02:30' })))).toEqual(['no-such-time'])
    expect(outcomes(await push(karen, made({ day: '2026-10-25', at: '02:30' })))).toEqual(['stored'])
  })

  test('is planned, and an arrival undone, by a coordinator who opens no record', async () => {
    const { karen, omar, push } = await clinic()
    const plan = made()
    const here = arrived(plan)
    const undone = entry('record.taken-back', { entry: here.id }, { ...by('karen'), layer: 'table' })
    expect(outcomes(await push(karen, plan, here))).toEqual(['stored', 'stored'])
    expect(outcomes(await push(karen, undone))).toEqual(['stored'])
    expect((await karen.get(ENTRIES)).status).toBe(403)
    const answer = await omar.post(ENTRIES, { entries: [arrived(plan, 'omar')] })
    expect([answer.status, answer.json['reason']]).toEqual([403, 'not-on-the-care-team'])
  })

  test('opens nothing else to a coordinator: what was told is not taken back from there', async () => {
    const { karen, store } = await clinic()
    const [first] = await store.read('invented', PATIENT, { after: 0, limit: 1 })
    const undone = entry('record.taken-back', { entry: first!.id }, { ...by('karen'), layer: 'table' })
    expect((await karen.post(ENTRIES, { entries: [undone] })).status).toBe(403)
  })
})

describe('somebody the patient does not want to meet', () => {
  const exclude = (person: string, who: string, called?: string) =>
    entry('people.excluded', { person, who, ...(called ? { called } : {}) })
  const clinicWithout = async (excluded: Entry) => {
    const at = await clinic()
    await at.store.append('invented', [excluded], '2026-03-02T10:00:00Z')
    return at
  }

  test('does not interpret: known by id, or written by hand under the same name', async () => {
    const { lis, push } = await clinicWithout(exclude('farid', 'interpreter', 'Farid Ámiri'))
    const byWhom = (person: string, name: string) => opened({}, interpreter(person, name))
    expect(outcomes(await push(lis, byWhom('farid', 'Somebody')))).toEqual(['excluded-here'])
    expect(outcomes(await push(lis, byWhom('new-here', ' amiri  FARID ')))).toEqual(['excluded-here'])
    expect(outcomes(await push(lis, byWhom('farida', 'Farida')))).toEqual(['stored'])
  })

  test('does not come in while the visit goes on', async () => {
    const { lis, push } = await clinicWithout(exclude('omar', 'staff'))
    const visit = opened()
    await push(lis, visit)
    const here = [
      { person: PATIENT, role: 'patient', mode: 'in-the-room' },
      { person: 'here-1', role: 'professional', name: 'Dr. Omar', mode: 'in-the-room' },
    ]
    const came = entry('visit.here-changed', { visit: visit.id, here }, by('lis'))
    expect(outcomes(await push(lis, came))).toEqual(['excluded-here'])
  })

  test('is not planned with either, until the patient lets them in again', async () => {
    const excluded = exclude('omar', 'staff')
    const { karen, push, store } = await clinicWithout(excluded)
    expect(outcomes(await push(karen, made({ staff: ['omar'] })))).toEqual(['excluded-here'])
    const again = entry('people.let-in-again', { excluded: excluded.id })
    await store.append('invented', [again], '2026-03-02T10:30:00Z')
    expect(outcomes(await push(karen, made({ staff: ['omar'] })))).toEqual(['stored'])
  })
})

describe('a child at the door', () => {
  test('does not interpret; whoever does is asked for their age', async () => {
    const { lis, push } = await clinic()
    const child = interpreter('laila', 'Laila', 'under-18')
    expect(outcomes(await push(lis, opened({}, { ...child, age: undefined })))).toEqual(['age-not-asked'])
    expect(outcomes(await push(lis, opened({}, child)))).toEqual(['children-do-not-interpret'])
    expect(outcomes(await push(lis, opened({ emergency: ' ' }, child)))).toEqual(['no-words'])
    expect(outcomes(await push(lis, opened({ emergency: 'She cannot breathe' }, child)))).toEqual(['stored'])
  })
})

describe('a visit that is closed later', () => {
  test('ended after it began, and not in time to come', async () => {
    let now = Date.UTC(2026, 2, 2, 11)
    const { lis, push } = await clinic(() => now)
    const visit = opened()
    await push(lis, visit)
    now = Date.UTC(2026, 2, 2, 11, 20)
    const ended = (day: string, at: string) => entry('visit.closed', { visit: visit.id, ended: { day, at } }, by('lis'))
    expect(outcomes(await push(lis, ended(DAY, '11:59')))).toEqual(['ends-before-it-begins'])
    expect(outcomes(await push(lis, ended('2026-03-01', '23:00')))).toEqual(['ends-before-it-begins'])
    expect(outcomes(await push(lis, ended(DAY, '12:21')))).toEqual(['not-over-yet'])
    expect(outcomes(await push(lis, ended(DAY, '12:20')))).toEqual(['stored'])
  })
})

describe('the page of a day', () => {
  const kindsIn = async (hand: ReturnType<typeof browser>, day = DAY) =>
    (await hand.get(`/api/day/${day}`)).json.entries.map(({ kind }) => kind)

  test('shows whoever plans what is needed, and nothing that was told or stands in the letter', async () => {
    const { lis, karen, omar, push, store } = await clinic()
    const letter = entry(
      'visit.referral-received',
      { from: 'GP', problems: [{ language: 'da', text: 'x' }] },
      by('lis'),
    )
    await store.append('invented', [problemTold(), letter], '2026-03-02T10:00:00Z')
    await push(karen, made())
    expect(await kindsIn(karen)).toEqual(['people.patient-registered', 'visit.appointment-made'])
    expect(await kindsIn(lis)).toEqual(['people.patient-registered', 'visit.appointment-made'])
    expect(await kindsIn(omar)).toEqual([])
    expect(await kindsIn(karen, '2026-03-03')).toEqual([])
  })

  test('says of others only which room they use and when', async () => {
    const { karen, omar, push } = await clinic()
    await push(karen, made({ room: 'Room 2', minutes: 90 }), made({ at: '12:00' }))
    const seen = (await omar.get(`/api/day/${DAY}`)).json
    expect(seen).toEqual({ entries: [], own: [], taken: [{ room: 'Room 2', at: '10:00', until: '11:30' }] })
    expect((await karen.get(`/api/day/${DAY}`)).json['taken']).toEqual([])
  })

  test('shows nothing to whom the patient does not want to meet', async () => {
    const { lis, omar, karen, push, store } = await clinic()
    await push(lis, joined('omar'))
    await push(karen, made())
    expect(await kindsIn(omar)).toHaveLength(2)
    await store.append('invented', [entry('people.excluded', { person: 'omar', who: 'staff' })], '2026-03-02T10:00:00Z')
    await new Promise(resolve => setTimeout(resolve))
    expect(await kindsIn(omar)).toEqual([])
  })

  test('shows a visit nobody closed on every day after it, and a walk-in on its own', async () => {
    const { lis, push } = await clinic()
    const visit = opened()
    await push(lis, visit)
    for (const day of [DAY, '2026-03-09']) expect(await kindsIn(lis, day)).toContain('visit.opened')
    await push(lis, entry('visit.closed', { visit: visit.id }, by('lis')))
    expect(await kindsIn(lis)).toContain('visit.closed')
    expect(await kindsIn(lis, '2026-03-09')).toEqual([])
  })

  test('answers a day that is none with a reason, whatever is written there', async () => {
    const { karen } = await clinic()
    for (const odd of ['2026-02-30', 'today', '2026-3-2', '%00', '2026-03-02T00:00'])
      expect((await karen.get(`/api/day/${odd}`)).json).toMatchObject({ status: 400, reason: 'not-a-day' })
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async odd => {
        expect((await karen.get(`/api/day/${encodeURIComponent(odd)}`)).status).toBeLessThan(500)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the rooms and lengths of the clinic', () => {
  const rules = { rooms: ['Room 1', 'Stue ٢'], minutes: { ...usualLengths, first: 75 } }

  test('are set by who plans the day, and stand on every screen of staff', async () => {
    const { lis, karen, omar } = await clinic()
    expect((await karen.get('/api/me')).json['day']).toEqual({ rooms: [], minutes: usualLengths })
    expect((await omar.post('/api/settings/day', { day: rules })).status).toBe(403)
    expect((await karen.post('/api/settings/day', { day: rules })).json['day']).toEqual(rules)
    expect((await lis.get('/api/me')).json['day']).toEqual(rules)
  })

  test.each([
    [{ rooms: ['Room 1', 'room 1'] }, 'room-twice'],
    [{ rooms: [' '] }, 'no-name'],
    [{ rooms: ['r'.repeat(121)] }, 'too-long'],
    [{ minutes: { ...usualLengths, later: 4 } }, 'too-small'],
    [{ minutes: { ...usualLengths, later: 481 } }, 'too-large'],
    [{ minutes: { ...usualLengths, later: 45.5 } }, 'not-whole'],
  ])('are refused with a reason where they cannot be: %j', async (part, reason) => {
    const { karen } = await clinic()
    const answer = await karen.post('/api/settings/day', { day: { ...rules, ...part } })
    expect(answer.json).toMatchObject({ status: 400, reason, field: 'day' })
  })

  test('never break the desk, whatever is sent', async () => {
    const { karen, accounts } = await clinic()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async day => {
        expect((await karen.post('/api/settings/day', { day })).status).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
    await accounts.set({ day: { rooms: 'none' } } as never)
    expect((await karen.get('/api/me')).json['day']).toEqual({ rooms: [], minutes: usualLengths })
  })
})

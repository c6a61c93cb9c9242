import { describe, expect, test } from 'vitest'
import { accountsOf, memoryStore } from '#storage'
import type { Entry } from '#record'
import { browser, deskWith, entry, joined, LIS, opened, PATIENT, registered, said } from '../invented.ts'

const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'da' }
const IDA = { id: 'ida', name: 'Ida', role: 'social-worker', lead: false, language: 'da' }
const KAREN = { id: 'karen', name: 'Karen', role: 'doctor', lead: true, language: 'da' }

type Parts = Parameters<typeof deskWith>[0]
type Hand = ReturnType<typeof browser>

const own = (kind: string, body: object, by = 'lis') => entry(kind, body, { teller: by, by })
const slot = (staff: readonly string[], day = '2026-03-09') => ({
  slot: { day, at: '10:00', minutes: 45, staff, room: 'Room 2' },
})
const danger = (named: string) =>
  own('plan.danger-raised', { about: 'violence', from: 'touch', named, by: '2026-03-02T13:00:00Z' })

/** A clinic Karen leads, with Amina on Lis's hands. */
const clinic = async (parts: Parts = {}) => {
  const time = { now: Date.UTC(2026, 2, 2, 11) }
  const accounts = accountsOf([LIS, OMAR, IDA, KAREN])
  const desk = deskWith({ accounts, clock: () => time.now, ...parts })
  const signedIn = async (account: string): Promise<Hand> => {
    const hand = browser(desk.app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  const lis = await signedIn('lis')
  await push(lis, registered())
  const leave = async (handTo = 'omar', who = 'lis') =>
    (await (await signedIn('karen')).post(`/api/staff/${who}/leave`, { handTo })).json
  return { ...desk, lis, signedIn, leave }
}

const push = async (hand: Hand, ...entries: Entry[]) => {
  const { json } = await hand.post(`/api/patients/${PATIENT}/entries`, { entries })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'stored'))
}
const read = async (hand: Hand, ...kinds: string[]) =>
  (await hand.get(`/api/patients/${PATIENT}/entries`)).json.entries.filter(({ kind }) => kinds.includes(kind))
const standsBefore = async (hand: Hand) => (await hand.get('/api/danger')).json.entries.length > 0

describe('somebody leaves, and nothing of theirs is orphaned', () => {
  test('whose appointments to come are another’s, with everything else as it was planned', async () => {
    const { lis, signedIn, leave } = await clinic()
    const [one, both, past] = [slot(['lis']), slot(['omar', 'lis']), slot(['lis'], '2026-03-01')].map(body =>
      own('visit.appointment-made', body),
    )
    await push(lis, one!, both!, past!)
    expect(await leave()).toMatchObject({ staff: { left: true } })
    const changed = await read(await signedIn('omar'), 'visit.appointment-changed')
    expect(changed).toMatchObject([
      { body: { appointment: one!.id, replaces: one!.id, ...slot(['omar']) }, source: { byHandOf: 'karen' } },
      { body: { appointment: both!.id, replaces: both!.id, ...slot(['omar']) } },
    ])
  })

  test('a danger that named them, or that they took over, stands before the one who stays', async () => {
    const { lis, signedIn, leave } = await clinic()
    const taken = danger('ida')
    await push(lis, danger('lis'), taken, own('plan.danger-taken', { danger: taken.id }))
    await leave()
    const omar = (await (await signedIn('omar')).get('/api/danger')).json.entries
    expect(omar.filter(({ kind }) => kind === 'plan.danger-raised')).toHaveLength(2)
    expect(await standsBefore(await signedIn('ida'))).toBe(false)
  })

  test('for whom they stood in, another stands in; the duty is another’s too', async () => {
    const { lis, signedIn, leave, accounts } = await clinic()
    const karen = await signedIn('karen')
    await karen.post('/api/staff/ida/away', { from: '2026-03-02', until: '2026-03-09', standIn: 'lis' })
    await karen.post('/api/settings/safety', { duties: [], numbers: [], seenWithinMinutes: 60, duty: 'lis' })
    await push(lis, danger('ida'))
    expect(await standsBefore(lis)).toBe(true)
    await leave()
    expect(await standsBefore(await signedIn('omar'))).toBe(true)
    expect((await accounts.settings()).safety).toMatchObject({ duty: 'omar' })
  })

  test('what they were to follow up, and what they promised, is followed up by the one who stays', async () => {
    const { lis, signedIn, leave } = await clinic()
    const here = [
      { person: PATIENT, role: 'patient', mode: 'in-the-room' },
      { person: 'sami', role: 'interpreter', mode: 'in-the-room', age: 'under-18', name: 'Sami' },
    ]
    const visit = opened()
    const body = { ...(visit.body as object), here, emergency: 'cannot breathe' }
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: { ...visit, body } })
    const promised = entry('plan.agreed', { said: said('I call the school'), who: 'lis', by: '2026-03-20' })
    const theirs = entry('plan.agreed', { said: said('I bring the letter'), who: PATIENT })
    await lis.post('/api/table/entries', { entries: [promised, theirs] })
    await leave()
    const followed = await read(await signedIn('omar'), 'plan.follow-up', 'plan.follow-up-done')
    expect(followed.slice(1)).toMatchObject([
      { kind: 'plan.follow-up', body: { why: 'child-interpreted', about: visit.id, named: 'omar', by: '2026-03-02' } },
      { kind: 'plan.follow-up-done', body: { followUp: followed[0]!.id } },
      { kind: 'plan.follow-up', body: { why: 'colleague-left', about: promised.id, named: 'omar', by: '2026-03-20' } },
    ])
    expect(followed.every(({ layer }) => layer === 'working')).toBe(true)
  })

  test('a patient who does not want to meet the one who stays gets another', async () => {
    const { lis, signedIn, leave } = await clinic()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
    await lis.post('/api/table/entries', { entries: [entry('people.excluded', { person: 'omar', who: 'staff' })] })
    await push(lis, joined('ida'), own('visit.appointment-made', slot(['lis'])))
    await leave()
    const ida = await signedIn('ida')
    expect(await read(ida, 'visit.appointment-changed')).toMatchObject([{ body: slot(['ida']) }])
    expect((await read(ida, 'people.care-team-joined', 'people.care-team-left')).map(({ body }) => body)).toEqual([
      { person: 'ida' },
      { person: 'lis' },
    ])
  })

  test('said once more, nothing is handed over twice', async () => {
    const { lis, signedIn, leave } = await clinic()
    await push(lis, own('visit.appointment-made', slot(['lis'])))
    await leave()
    const written = async () => read(await signedIn('omar'), 'visit.appointment-changed', 'people.care-team-left')
    expect(await written()).toHaveLength(2)
    await leave()
    expect(await written()).toHaveLength(2)
  })
})

test('an account that could not be handed over whole has not ended: what is handed over goes on from there', async () => {
  const store = memoryStore()
  let full = false
  const { lis, accounts, leave, signedIn } = await clinic({
    store: {
      ...store,
      appendAt: async (head, of, entries, at) =>
        full && entries.some(({ kind }) => kind === 'visit.appointment-changed')
          ? { receipts: entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })) }
          : store.appendAt(head, of, entries, at),
    },
  })
  await push(lis, own('visit.appointment-made', slot(['lis'])))
  full = true
  expect(await leave()).toMatchObject({ status: 507, reason: 'disk-full' })
  expect((await accounts.atWork('lis'))?.id).toBe('lis')
  full = false
  expect(await leave()).toMatchObject({ staff: { left: true } })
  expect(await accounts.atWork('lis')).toBeUndefined()
  expect(await read(await signedIn('omar'), 'visit.appointment-changed')).toHaveLength(1)
})

test('an appointment that somebody else changes at the same moment keeps that change', async () => {
  const store = memoryStore()
  const made = own('visit.appointment-made', slot(['lis']))
  const meanwhile = own('visit.appointment-changed', {
    appointment: made.id,
    replaces: made.id,
    ...slot(['lis'], '2026-03-16'),
  })
  let isFirst = true
  const { lis, leave, signedIn } = await clinic({
    store: {
      ...store,
      appendAt: async (head, of, entries, at) => {
        if (isFirst && entries.some(({ kind }) => kind === 'visit.appointment-changed')) {
          isFirst = false
          await store.append(of, [meanwhile], at)
        }
        return store.appendAt(head, of, entries, at)
      },
    },
  })
  await push(lis, made)
  expect(await leave()).toMatchObject({ staff: { left: true } })
  expect((await read(await signedIn('omar'), 'visit.appointment-changed')).at(-1)).toMatchObject({
    body: { replaces: meanwhile.id, ...slot(['omar'], '2026-03-16') },
  })
})

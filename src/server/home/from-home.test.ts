import { describe, expect, test } from 'vitest'
import type { Entry } from '#record'
import { another, clinicWithDoors, HOUR, NAME, type Clinic } from '../doors/at-the-doors.fixture.ts'
import { closed, entry, joined, left, LIS, PATIENT, said } from '../invented.ts'

type Hand = ReturnType<Clinic['at']>
const MY = '/api/my/entries'
const WORDS = 'wellplanted window'
const own = { by: PATIENT }
const sent = (what = 'wish', text = WORDS) => entry('visit.told-from-home', { what, said: said(text) }, own)
const heard = (one: Entry, by: string = LIS.id) => entry('visit.heard-from-home', { told: one.id }, { teller: by, by })
const outcomes = async (answer: ReturnType<Hand['post']>) => {
  const { json } = await answer
  return (json.receipts ?? [json]).map(one => ('reason' in one ? one.reason : one.outcome))
}
const push = (hand: Hand, road: string, ...entries: Entry[]) => outcomes(hand.post(road, { entries }))
const bodies = async (hand: Hand, path: string, kind: string) =>
  (await hand.get(path)).json.entries.filter(one => one.kind === kind).map(({ body }) => body)
const slot = (day: string, more: object = {}) => ({ day, at: '09:30', minutes: 60, staff: [LIS.id], ...more })

/** Lis’s patient has a phone; the clock stands at noon of Monday, 2 March 2026. */
const withPhone = async () => {
  const clinic = await clinicWithDoors()
  return { ...clinic, ...(await clinic.phone()) }
}
const waits = (hand: Hand) => bodies(hand, '/api/from-home', 'visit.told-from-home')

describe('red line 16: what is sent from home has a day, and stands before somebody', () => {
  test('by when it is heard is worked out by the clinic’s clock, in the same moment, and stands on the phone', async () => {
    const { hand, lis } = await withPhone()
    const one = sent()
    expect(await push(hand, MY, one)).toEqual(['stored'])
    expect(await bodies(hand, MY, 'visit.to-be-heard')).toEqual([{ told: one.id, by: '2026-03-05' }])
    expect(await bodies(lis, '/api/from-home', 'visit.to-be-heard')).toEqual([{ told: one.id, by: '2026-03-05' }])
    expect(await waits(lis)).toMatchObject([{ what: 'wish', said: said(WORDS) }])
    // Sent twice, as a phone without a connection does, it is there once.
    expect(await push(hand, MY, one)).toEqual(['already-stored'])
    expect(await bodies(hand, MY, 'visit.to-be-heard')).toHaveLength(1)
  })

  test('no phone says by when: a day that is sent along is refused, and so is one sent by itself', async () => {
    const { hand } = await withPhone()
    const one = sent()
    expect(
      await push(hand, MY, entry('visit.told-from-home', { ...(one.body as object), by: '2030-01-01' }, own)),
    ).toEqual(['not-known-here'])
    await push(hand, MY, one)
    const later = entry('visit.to-be-heard', { told: one.id, by: '2030-01-01' }, own)
    expect(await push(hand, MY, later)).toEqual(['not-a-kind'])
  })

  test('before the next visit where that is sooner; and after midnight at the clinic it is another day', async () => {
    const clinic = await withPhone()
    const { lis, of, hand, time } = clinic
    const made = entry('visit.appointment-made', { slot: slot('2026-03-04') }, { teller: LIS.id })
    expect(await push(lis, of('/entries'), made)).toEqual(['stored'])
    expect((await hand.get(MY)).json['home']).toMatchObject({ by: '2026-03-03' })
    await push(hand, MY, sent())
    expect(await bodies(hand, MY, 'visit.to-be-heard')).toMatchObject([{ by: '2026-03-03' }])
    const gone = entry(
      'visit.appointment-cancelled',
      { appointment: made.id, replaces: made.id, by: 'clinic' },
      { teller: LIS.id },
    )
    expect(await push(lis, of('/entries'), gone)).toEqual(['stored'])
    expect((await hand.get(MY)).json['home']).toMatchObject({ by: '2026-03-05' })
    time.now = Date.UTC(2026, 2, 2, 23, 30)
    await hand.post('/api/my/open', { pin: clinic.pin })
    expect((await hand.get(MY)).json['home']).toMatchObject({ by: '2026-03-06' })
  })

  test('after its day it stands before the whole care team, until somebody has heard it', async () => {
    const { lis, of, hand, signedIn, time } = await withPhone()
    const referral = entry(
      'visit.referral-triaged',
      { decision: 'seen-here', reason: 'x', first: LIS.id },
      { teller: LIS.id },
    )
    expect(await push(lis, of('/entries'), joined('omar'), referral)).toEqual(['stored', 'stored'])
    const one = sent()
    await push(hand, MY, one)
    expect(await waits(await signedIn('omar'))).toEqual([])
    time.now += 4 * 24 * HOUR
    const [lisLater, omar] = [await signedIn('lis'), await signedIn('omar')]
    expect(await waits(omar)).toHaveLength(1)
    expect(await waits(lisLater)).toHaveLength(1)
    expect(await push(omar, of('/entries'), heard(one, 'omar'))).toEqual(['stored'])
    for (const staff of [omar, lisLater]) expect(await waits(staff)).toEqual([])
  })

  test('whoever stands in hears it in place of somebody who is away, and the patient sees who did', async () => {
    const { lis, of, hand, signedIn } = await withPhone()
    const one = sent()
    await push(hand, MY, one)
    const omar = await signedIn('omar')
    expect(await waits(omar)).toEqual([])
    expect(await push(omar, of('/entries'), heard(one, 'omar'))).toEqual(['not-on-the-care-team'])
    await lis.post('/api/staff/lis/away', { from: '2026-03-02', until: '2026-03-06', standIn: 'omar' })
    expect(await waits(omar)).toMatchObject([{ said: said(WORDS) }])
    expect(await bodies(hand, MY, 'people.record-opened')).toContainEqual(
      expect.objectContaining({ called: 'Dr. Omar', as: 'safety', part: 'shared' }),
    )
    expect(await push(omar, of('/entries'), heard(one, 'omar'))).toEqual(['stored'])
    expect(await bodies(hand, MY, 'visit.heard-from-home')).toEqual([{ told: one.id }])
    // What opens a record is not among it.
    expect((await omar.get(of('/entries'))).status).toBe(403)
  })

  test('when the care team has nobody left, it stands before everybody who sees patients here', async () => {
    const { lis, of, hand, signedIn } = await withPhone()
    await push(lis, of('/entries'), left(LIS.id))
    await push(hand, MY, sent())
    for (const who of ['lis', 'omar', 'karen']) expect(await waits(await signedIn(who))).toHaveLength(1)
    expect((await (await signedIn('ruth')).get('/api/from-home')).status).toBe(403)
  })

  test('whom the patient does not want to meet hears nothing, and cannot say it was heard', async () => {
    const { lis, of, hand, signedIn } = await withPhone()
    await push(lis, of('/entries'), joined('omar'))
    const one = sent()
    await push(hand, MY, entry('people.excluded', { person: LIS.id, who: 'staff' }, own), one)
    const again = await signedIn('lis')
    const { text, json } = await again.get('/api/from-home')
    expect(json.entries).toEqual([])
    for (const word of [WORDS, NAME]) expect(text).not.toContain(word)
    expect(await push(again, of('/entries'), heard(one))).toEqual(['not-on-the-care-team'])
    expect(await waits(await signedIn('omar'))).toHaveLength(1)
  })

  test('the phone has whom to call, as the clinic wrote it, and nothing of whom the staff call', async () => {
    const { hand, signedIn } = await withPhone()
    expect((await hand.get(MY)).json['home']).toEqual({ by: '2026-03-05', next: null, table: true })
    const set = {
      duties: [{ about: 'child', words: 'planted duty' }],
      numbers: [{ called: 'Planted ward', number: '11 11 11 11' }],
      seenWithinMinutes: 120,
      home: { workingDays: 2, help: '+45 65 00 00 00', life: '112' },
    }
    const karen = await signedIn('karen')
    expect((await karen.post('/api/settings/safety', set)).status).toBe(200)
    const { json, text } = await hand.get(MY)
    expect(json['home']).toEqual({ by: '2026-03-04', help: '+45 65 00 00 00', life: '112', next: null, table: true })
    for (const word of ['planted duty', 'Planted ward', '11 11 11 11']) expect(text).not.toContain(word)
    for (const wrong of [{ workingDays: 0 }, { workingDays: 11 }, { workingDays: 2, life: 'javascript:x' }])
      expect((await karen.post('/api/settings/safety', { ...set, home: wrong })).status).toBe(400)
  })
})

describe('red line 7: only the patient sends, takes back and hides, by the own hand', () => {
  test('nobody sends or hides in the patient’s place, at a table or from a staff screen', async () => {
    const { lis, of, table, tell, problem } = await withPhone()
    const told = problem('back')
    await tell(told)
    const hide = entry('people.hidden-on-phone', { entry: told.id, of: 'problem' })
    for (const one of [entry('visit.told-from-home', { what: 'wish', said: said('x') }), hide]) {
      expect(await push(table, '/api/table/entries', one)).toEqual(['only-the-patient'])
      expect(await push(lis, of('/entries'), one)).toEqual(['only-the-patient'])
    }
  })

  test('before it is heard it is taken back for good; after that it stays', async () => {
    const { hand, lis, of } = await withPhone()
    const [one, other] = [sent(), sent('word', 'second planted')]
    await push(hand, MY, one, other)
    const unsay = (target: Entry) => entry('record.unsaid', { entry: target.id, why: 'asked' }, own)
    expect(await push(hand, MY, unsay(one))).toEqual(['stored'])
    for (const [who, path] of [
      [hand, MY],
      [lis, of('/entries')],
      [lis, '/api/from-home'],
    ] as const)
      expect((await who.get(path)).text).not.toContain(WORDS)
    expect(await bodies(hand, MY, 'visit.to-be-heard')).toMatchObject([{ told: other.id }])
    await push(lis, of('/entries'), heard(other))
    expect(await push(hand, MY, unsay(other))).toEqual(['changed-meanwhile'])
    const back = entry('record.taken-back', { entry: other.id }, own)
    expect(await push(hand, MY, back)).toEqual(['changed-meanwhile'])
    expect((await hand.get(MY)).text).toContain('second planted')
  })

  test('nothing else is taken back from a phone', async () => {
    const { hand, tell, problem } = await withPhone()
    const told = problem('back')
    await tell(told)
    for (const kind of ['record.unsaid', 'record.taken-back']) {
      const body = { entry: told.id, ...(kind === 'record.unsaid' && { why: 'asked' }) }
      expect(await push(hand, MY, entry(kind, body, own))).toEqual(['only-at-the-table'])
    }
  })

  test('of what was sent from home no table is sent anything but what matters most next time', async () => {
    const { hand, lis, of, table, tell, visit } = await withPhone()
    const apart = [sent(), sent('word', 'words of roses'), sent('picture', 'picture of roses')]
    const next = sent('matters-next', 'third planted')
    expect(await push(hand, MY, ...apart, next)).toEqual(Array(4).fill('stored'))
    const [wish, word] = apart as [Entry, Entry]
    const back = entry('record.taken-back', { entry: word.id }, own)
    expect(await push(hand, MY, back)).toEqual(['stored'])
    expect(await push(lis, of('/entries'), heard(wish), heard(next))).toEqual(['stored', 'stored'])
    await tell(entry('visit.gone-through', { visit, parts: ['list', 'story', 'agreed'] }))
    // Page by page too: it does not matter how far the table has read before.
    for (const after of [0, 1, 5, 9]) {
      const { text } = await table.get(`/api/table/entries?after=${after}`)
      for (const held of [WORDS, 'roses', ...apart.map(({ id }) => id), 'to-be-heard', 'heard-from-home'])
        expect(text).not.toContain(held)
    }
    expect((await table.get('/api/table/entries')).text).toContain('third planted')
    const { text } = await lis.get(of('/entries'))
    for (const held of [WORDS, 'picture of roses', 'third planted']) expect(text).toContain(held)
  })

  test('what was sent from home is on no interpreter’s page and before no guest', async () => {
    const { hand, interpreter, guest } = await withPhone()
    await push(hand, MY, sent(), sent('matters-next', 'third planted'))
    const farah = await interpreter()
    const holm = await guest()
    for (const text of [
      (await farah.hand.get('/api/interpreter/entries')).text,
      (await holm.hand.get('/api/guest/entries')).text,
    ])
      for (const word of [WORDS, 'third planted']) expect(text).not.toContain(word)
  })

  test('the next visit is on the phone only once it was gone through, and nothing of it but the day and the time', async () => {
    const { hand, lis, of, tell, visit } = await withPhone()
    const next = async () => ((await hand.get(MY)).json['home'] as { next?: unknown }).next
    const made = entry(
      'visit.appointment-made',
      { slot: slot('2026-03-11', { room: 'Room of roses', words: 'words of roses' }) },
      { teller: LIS.id },
    )
    await push(lis, of('/entries'), made)
    expect(await next()).toBeUndefined()
    await tell(entry('visit.gone-through', { visit, parts: ['agreed'] }))
    expect(await next()).toEqual({ day: '2026-03-11', at: '09:30' })
    expect((await hand.get(MY)).text).not.toContain('roses')
    const moved = entry(
      'visit.appointment-changed',
      { appointment: made.id, replaces: made.id, slot: slot('2026-03-18') },
      { teller: LIS.id },
    )
    expect(await push(lis, of('/entries'), moved)).toEqual(['stored'])
    expect(await next()).toBeUndefined()
  })
})

describe('what the patient hid on the own phone', () => {
  const hide = (target: Entry, of = 'problem') => entry('people.hidden-on-phone', { entry: target.id, of }, own)
  const show = (target: Entry) => entry('people.shown-on-phone', { entry: target.id }, own)
  const gone = async () => {
    const clinic = await withPhone()
    const told = clinic.problem(WORDS)
    const wish = entry('visit.facet-told', { problem: told.id, facet: 'what-i-wish', said: said('wish of roses') })
    await clinic.tell(told, wish, clinic.problem('plain words'))
    await clinic.tell(entry('visit.gone-through', { visit: clinic.visit, parts: ['list'] }))
    return { ...clinic, told }
  }

  test('is not sent to it, nor taken along from it, with all that was told of it; and comes back when it is shown again', async () => {
    const { hand, told } = await gone()
    expect((await hand.get(MY)).text).toContain(WORDS)
    expect(await push(hand, MY, hide(told))).toEqual(['stored'])
    const { text, json } = await hand.get(MY)
    for (const word of [WORDS, 'roses', told.id, 'hidden']) expect(text).not.toContain(word)
    expect(json.entries.filter(({ kind }) => kind === 'visit.problem-told')).toHaveLength(1)
    expect(await push(hand, MY, show(told))).toEqual(['stored'])
    expect((await hand.get(MY)).text).toContain('roses')
  })

  test('is listed without its words, after the PIN once more, and wrong ones count', async () => {
    const { hand, told, pin, at } = await gone()
    await push(hand, MY, hide(told))
    expect((await hand.post('/api/my/hidden', { pin: another(pin) })).json).toMatchObject({ reason: 'wrong-pin' })
    const { json, text } = await hand.post('/api/my/hidden', { pin })
    expect(json.entries.map(({ kind, body }) => ({ kind, body }))).toEqual([
      { kind: 'people.hidden-on-phone', body: { entry: told.id, of: 'problem' } },
    ])
    for (const word of [WORDS, 'roses']) expect(text).not.toContain(word)
    expect((await at().post('/api/my/hidden', { pin })).status).toBe(401)
    for (let nth = 0; nth < 5; nth++) await hand.post('/api/my/hidden', { pin: another(pin) })
    expect((await hand.post('/api/my/hidden', { pin })).json).toMatchObject({ reason: 'card-locked' })
  })

  test('no professional and no table sees that anything was hidden', async () => {
    const { hand, told, lis, of, table, signedIn } = await gone()
    await push(hand, MY, hide(told))
    for (const [who, path] of [
      [lis, of('/entries')],
      [table, '/api/table/entries'],
    ] as const) {
      const { text, json } = await who.get(path)
      expect(text).toContain(WORDS)
      expect(json.entries.filter(({ kind }) => /hidden|shown-on/.test(kind))).toEqual([])
    }
    const omar = await signedIn('omar')
    await omar.post(of('/emergency'), { reason: 'danger-to-life', words: 'found asleep' })
    expect((await omar.get(of('/entries'))).text).not.toContain('hidden-on-phone')
  })

  test('only what is there is hidden, and as what it is', async () => {
    const { hand, told, lis, of } = await gone()
    const noted = entry('visit.worry-noted', { said: said('x') }, { teller: LIS.id })
    await push(lis, of('/entries'), noted)
    expect(await push(hand, MY, hide(told, 'piece'), hide(noted), hide(closed('x')))).toEqual([
      'not-known-here',
      'not-known-here',
      'not-known-here',
    ])
  })

  test('what was sent from there can be hidden too, and still waits for the clinic', async () => {
    const { hand, lis } = await withPhone()
    const one = sent()
    await push(hand, MY, one, hide(one, 'from-home'))
    expect((await hand.get(MY)).text).not.toContain(WORDS)
    expect(await waits(lis)).toHaveLength(1)
  })
})

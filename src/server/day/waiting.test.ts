import { describe, expect, it } from 'vitest'
import type { Entry } from '#record'
import { accountsOf } from '#storage'
import { browser, closed, deskWith, entry, LIS, opened, PATIENT, problemTold, registered } from '../invented.ts'
import { computedIn } from '../nothing-computed.ts'

const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'da' }
const KAREN = { id: 'karen', name: 'Karen', role: 'coordinator', lead: false, language: 'da' }
const RITA = { id: 'rita', name: 'Rita', role: 'researcher', lead: false, language: 'da' }
const ENTRIES = `/api/patients/${PATIENT}/entries`
const own = { teller: LIS.id }
const by = (person: string) => ({ teller: person, by: person })
const letter = () =>
  entry('visit.referral-received', { from: 'Dr. Planted', problems: [{ language: 'da', text: 'planted-pain' }] }, own)
const reaching = () => entry('people.reaching-told', { channel: 'call', safeTimes: 'after ten' }, own)
const checked = (outcome: string, next = '2026-03-20') =>
  entry('visit.harm-checked', { outcome, how: 'call', next }, own)
const call = (who = LIS.id) => entry('visit.call-back-asked', { by: '2026-03-03' }, by(who))

/** Lis, whose patient Amina is; Omar, who is not on the care team; Karen, who plans; Rita, who opens nothing. */
const clinic = async () => {
  const { app, store } = deskWith({ accounts: accountsOf([LIS, OMAR, KAREN, RITA]) })
  const signedIn = async (account: string) => {
    const hand = browser(app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  const lis = await signedIn(LIS.id)
  const tell = async (hand: typeof lis, ...entries: Entry[]) => {
    const { json } = await hand.post(ENTRIES, { entries })
    expect(json.receipts.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'stored'))
  }
  await tell(lis, registered())
  return {
    app,
    store,
    lis,
    omar: await signedIn('omar'),
    karen: await signedIn('karen'),
    rita: await signedIn('rita'),
    tell,
  }
}
type Hand = Awaited<ReturnType<typeof clinic>>['lis']
const waitingAt = async (hand: Hand) => {
  const answer = await hand.get('/api/waiting')
  return { ...answer, waiting: answer.json['waiting'], kinds: answer.json.entries?.map(({ kind }) => kind) }
}

describe('who waits', () => {
  it('is in the list from the letter on, with how to reach them, and the letter stays covered', async () => {
    const { lis, karen, tell } = await clinic()
    expect((await waitingAt(karen)).waiting).toEqual([])
    await tell(lis, letter(), reaching())
    for (const hand of [lis, karen]) {
      const answer = await waitingAt(hand)
      expect(answer.waiting).toEqual([{ patient: PATIENT, since: '2026-03-02' }])
      expect(answer.kinds).toEqual(['people.patient-registered', 'people.reaching-told'])
      expect(answer.text).not.toMatch(/planted/i)
      expect(computedIn({ json: answer.json, headers: answer.headers })).toEqual([])
    }
    expect((await waitingAt(lis)).json['own']).toEqual([PATIENT])
    expect((await waitingAt(karen)).json['own']).toEqual([])
  })

  it('is nobody’s list whom the patient is not, or who plans no day', async () => {
    const { lis, omar, rita, tell, app } = await clinic()
    await tell(lis, letter())
    expect((await waitingAt(omar)).json).toMatchObject({ entries: [], waiting: [] })
    expect((await waitingAt(rita)).json).toMatchObject({ status: 403, reason: 'not-your-role' })
    expect((await waitingAt(browser(app))).json).toMatchObject({ status: 401, reason: 'not-signed-in' })
  })

  it('stays in it through calls, missed visits and a visit opened by mistake, and leaves it once met', async () => {
    const { app, lis, karen, tell } = await clinic()
    await tell(lis, letter(), call(), checked('not-reached'))
    const mistaken = opened()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: mistaken })
    await tell(lis, closed(mistaken.id))
    const appointment = entry(
      'visit.appointment-made',
      { slot: { day: '2026-03-02', at: '10:00', minutes: 60, staff: [LIS.id] } },
      own,
    )
    await tell(lis, appointment)
    await tell(lis, entry('visit.contact-missed', { appointment: appointment.id, reachOutBy: '2026-03-04' }, own))
    expect((await waitingAt(karen)).waiting).toEqual([{ patient: PATIENT, since: '2026-03-02' }])

    const visit = opened()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: visit })
    const table = browser(app)
    table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
    const told = problemTold()
    const agreed = entry('visit.list-agreed', { visit: visit.id, order: [told.id] })
    await table.post('/api/table/entries', { entries: [told, agreed] })
    await tell(lis, closed(visit.id))
    const answer = await waitingAt(karen)
    expect(answer.waiting).toEqual([])
    // The call and the missed visit are still ours to answer.
    expect(answer.kinds).toEqual(expect.arrayContaining(['visit.call-back-asked', 'visit.contact-missed']))
  })

  it('red line 11: somebody who did not come stands in it for that alone, until we have reached them', async () => {
    const { lis, karen, tell } = await clinic()
    const slot = { day: '2026-03-02', at: '10:00', minutes: 60, staff: [LIS.id] }
    const appointment = entry('visit.appointment-made', { slot }, own)
    await tell(lis, appointment)
    expect((await waitingAt(karen)).kinds).toEqual([])
    const missed = entry('visit.contact-missed', { appointment: appointment.id, reachOutBy: '2026-03-04' }, own)
    const reached = (outcome: string) => entry('visit.reached-out', { missed: missed.id, outcome }, own)
    await tell(lis, missed)
    expect((await waitingAt(karen)).kinds).toContain('visit.contact-missed')
    await tell(lis, reached('not-reached'))
    expect((await waitingAt(karen)).kinds).toContain('visit.contact-missed')
    await tell(lis, reached('reached'))
    expect((await waitingAt(karen)).kinds).toEqual([])
    expect((await lis.get(ENTRIES)).status).toBe(200)
  })

  it('leaves it when another place is right, and comes back when that was taken back', async () => {
    const { lis, karen, tell } = await clinic()
    const elsewhere = entry('visit.referral-triaged', { decision: 'elsewhere', reason: 'a heart clinic' }, own)
    await tell(lis, letter(), elsewhere)
    expect((await waitingAt(karen)).waiting).toEqual([])
    await tell(lis, entry('record.taken-back', { entry: elsewhere.id }, { ...own, layer: 'working' }))
    expect((await waitingAt(karen)).waiting).toEqual([{ patient: PATIENT, since: '2026-03-02' }])
  })

  it('can be looked after by whoever plans, who opens no record for it', async () => {
    const { lis, karen, tell } = await clinic()
    await tell(lis, letter())
    await tell(karen, call('karen'), entry('visit.harm-checked', { outcome: 'can-wait', how: 'call' }, by('karen')))
    expect((await karen.get(ENTRIES)).status).toBe(403)
    expect((await waitingAt(lis)).kinds).toContain('visit.call-back-asked')
  })

  it('is never only worried about: a danger is opened with it, once, where no hand opened one', async () => {
    const { lis, store, tell } = await clinic()
    await tell(lis, letter(), checked('worried'), checked('worried'))
    const dangers = (await store.read('invented', PATIENT, { after: 0, limit: 99 })).filter(
      ({ kind }) => kind === 'plan.danger-raised',
    )
    expect(dangers.map(({ body }) => body)).toEqual([expect.objectContaining({ from: 'harm-check', named: LIS.id })])
  })
})

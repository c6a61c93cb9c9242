import { expect } from 'vitest'
import { accountsOf, doorsOn, memoryDoors } from '#storage'
import { browser, deskWith, entry, LIS, nextId, PATIENT, said } from '../invented.ts'
import type { DeskParts } from '../parts.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** The patient's name: it stands in no log, address, header or answer to a stranger. */
export const NAME = 'Zubaydaplanted'
export const FARAH = 'farah-interprets'
export const HERE = 'http://localhost:8080'

const KAREN = { id: 'karen', name: 'Dr. Karen', role: 'doctor', lead: true, language: 'da' }
const RUTH = { id: 'ruth', name: 'Ruth', role: 'coordinator', lead: false, language: 'da' }
const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'da' }

type Hand = ReturnType<typeof browser>
const of = (path: string): string => `/api/patients/${PATIENT}${path}`

export interface Link {
  readonly code: string
  readonly spoken: string
}
export interface Card {
  readonly code: string
  readonly pin: readonly string[]
}

/** Whoever is in the room with Lis: the patient, and Farah, who interprets and is grown up. */
export const visitWith = (more: object = {}, emergency?: string) => {
  const farah = { person: FARAH, role: 'interpreter', mode: 'by-phone', name: 'Farah', age: 'grown-up', ...more }
  const here = [
    { person: PATIENT, role: 'patient', mode: 'in-the-room' },
    { person: LIS.id, role: 'professional', mode: 'in-the-room' },
    farah,
  ]
  const languages = { patient: 'ar', clinic: 'da' }
  return entry('visit.opened', { here, languages, ...(emergency ? { emergency } : {}) }, { teller: LIS.id })
}

/** A clinic with a patient of Lis's, a visit with an interpreter, and a clock in the hand of the test. */
export const clinicWithDoors = async (parts: Partial<DeskParts> = {}) => {
  const time = { now: Date.UTC(2026, 2, 2, 11) }
  const shelf = memoryDoors()
  const accounts = accountsOf([LIS, OMAR, KAREN, RUTH])
  const desk = deskWith({ clock: () => time.now, accounts, doors: doorsOn(shelf, 'invented'), ...parts })
  const { app } = desk
  const at = (from?: string) => browser(app, HERE, from)
  const signedIn = async (account: string): Promise<Hand> => {
    const hand = at()
    expect((await hand.post('/api/sign-in', { account })).status).toBe(200)
    return hand
  }
  const lis = await signedIn(LIS.id)
  const named = { names: [{ language: 'ar', text: NAME }], speaks: [{ language: 'ar' }] }
  await lis.post(of('/entries'), { entries: [entry('people.patient-registered', named, { teller: LIS.id })] })
  const visit = visitWith()
  await lis.post(of('/table'), { entry: visit })
  const table = at()
  table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
  lis.cookies.delete('tessera-table')

  const tell = async (...entries: object[]) => {
    const { json } = await table.post('/api/table/entries', { entries })
    expect(json.receipts.map(receipt => receipt.outcome)).toEqual(entries.map(() => 'stored'))
  }
  const card = async (pin: 'digits' | 'pictures' = 'digits'): Promise<Card> => {
    const { status, json } = await lis.post(of('/card'), { pin })
    expect(status).toBe(200)
    return json as unknown as Card
  }
  const bind = (hand: Hand, { code, pin }: Card) => hand.post('/api/my/bind', { code, pin })
  const phone = async () => {
    const given = await card()
    const hand = at()
    expect((await bind(hand, given)).json).toEqual({ patient: PATIENT })
    return { hand, ...given }
  }
  const link = async (asked: object = {}): Promise<Link> => {
    const { status, json } = await lis.post(of('/interpreter-link'), { visit: visit.id, person: FARAH, ...asked })
    expect([status, json]).toMatchObject([200, { code: expect.any(String) }])
    return json as unknown as Link
  }
  const come = (hand: Hand, { code, spoken }: Link, grownUp = true) =>
    hand.post('/api/interpreter/open', { code, spoken, grownUp })
  const interpreter = async () => {
    const given = await link()
    const hand = at()
    expect((await come(hand, given)).json).toEqual({ visit: visit.id })
    return { hand, ...given }
  }
  const consent = async (more: object = {}): Promise<string> => {
    const body = {
      recipient: { of: 'gp', name: 'Dr. Holm' },
      purpose: { language: 'da', text: 'to go on together' },
      parts: ['list'],
      ...more,
    }
    const given = entry('people.consent-given', body, { id: nextId() })
    await tell(given)
    return given.id
  }
  const invite = async (asked: object = {}) => {
    const asking = { consent: await consent(), called: 'Dr. Holm', place: 'Odense', until: '2026-03-09', ...asked }
    return lis.post(of('/guests'), asking)
  }
  const look = (hand: Hand, { code, spoken }: Link) => hand.post('/api/guest/open', { code, spoken })
  const guest = async (asked: object = {}) => {
    const { status, json } = await invite(asked)
    expect([status, json]).toMatchObject([200, { code: expect.any(String) }])
    const given = json as unknown as Link
    const hand = at()
    expect((await look(hand, given)).json).toEqual({ patient: PATIENT })
    return { hand, ...given }
  }
  const problem = (text: string) => entry('visit.problem-told', { said: said(text) })
  const made = { card, bind, phone, link, come, interpreter, consent, invite, look, guest, tell, problem }
  return { ...desk, ...made, shelf, time, at, signedIn, lis, table, visit: visit.id, of }
}

export type Clinic = Awaited<ReturnType<typeof clinicWithDoors>>

/** Four signs that are not this PIN. */
export const another = (pin: readonly string[]): string[] =>
  pin.map((sign, at) => (at === 0 ? String((Number(sign) + 1) % 10) : sign))

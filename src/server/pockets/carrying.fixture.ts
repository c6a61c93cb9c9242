import { randomBytes, webcrypto } from 'node:crypto'
import { expect } from 'vitest'
import { sealTo } from '#record/sealed'
import type { Receipt } from '#record'
import { memoryPockets, pocketsOn } from '#storage/pockets'
import { clinicWithDoors, type Clinic } from '../doors/at-the-doors.fixture.ts'
import { entry, PATIENT, said } from '../invented.ts'

export type Hand = ReturnType<Clinic['at']>

const subtle = webcrypto.subtle as unknown as SubtleCrypto

/** Seals something for a clinic, as a device does that is without a network: `sealTo` is the key the desk gave it. */
export const boxFor = async (to: string, what: unknown): Promise<string> => {
  const bytes = typeof what === 'string' ? what : JSON.stringify(what)
  const box = await sealTo(subtle, randomBytes, Buffer.from(to, 'base64url'), new TextEncoder().encode(bytes))
  return Buffer.from(box).toString('base64url')
}

export interface Made {
  readonly id: string
  readonly of: string
  readonly sealTo: string
  readonly half?: string
}

/** Something the patient tells, by Lis's hand. */
export const told = (text = 'wellplanted', more: object = {}) =>
  entry('visit.problem-told', { said: said(text), ...more })
/** The same by the patient's own hand, from the patient's own side. */
export const byTheirHand = (text = 'wellplanted') => entry('visit.problem-told', { said: said(text) }, { by: PATIENT })

export const outcomes = (receipts: readonly Receipt[]): string[] =>
  receipts.map(receipt => (receipt.outcome === 'refused' ? receipt.reason : receipt.outcome))

/** A clinic with a table, a shared device and Lis's own phone, none of which carries anything yet. */
export const clinicWithPockets = async (parts: Parameters<typeof clinicWithDoors>[0] = {}) => {
  const pockets = pocketsOn(memoryPockets(), 'invented')
  const clinic = await clinicWithDoors({ pockets, ...parts })
  const make = async (hand: Hand, body: object): Promise<Made> => {
    const { status, json } = await hand.post('/api/pockets', body)
    expect([status, json]).toMatchObject([200, { sealTo: expect.any(String) }])
    return json as unknown as Made
  }
  /** A device where somebody signs in, gives it a pocket, and signs out again. */
  const device = async (body: object = { of: 'shared' }, account = 'lis') => {
    const hand = await clinic.signedIn(account)
    const made = await make(hand, body)
    const carries = clinic.at()
    carries.cookies.set('tessera-pocket', hand.cookies.get('tessera-pocket') ?? '')
    return { hand, carries, ...made }
  }
  const lateOf = async (table: Hand = clinic.table): Promise<string> => {
    const { status, json } = await table.post('/api/table/late', {})
    expect(status).toBe(200)
    return json['late'] as string
  }
  const hand = async (late: string, ...entries: unknown[]) => {
    const { status, json } = await clinic.at().post('/api/late', { late, entries })
    return status === 200 ? outcomes(json.receipts) : `${status} ${String(json['reason'])}`
  }
  const kept = async (id: string) => (await clinic.store.find('invented', id)) !== undefined
  return { ...clinic, pockets, make, device, lateOf, hand, kept }
}

import { createHash } from 'node:crypto'
import type { PersonId, Recorded } from '#record'
import { holderOf, openedUp } from './envelope.ts'
import { ringOn } from './keys/ring.ts'
import type { Safe } from './keys/safe.ts'
import { readable, type Rows } from './scope.ts'

/** One patient's record, every entry that can be read, in order. */
export interface PatientRecord {
  readonly patient: PersonId
  readonly entries: readonly Recorded[]
}

/** Every patient of a clinic, one after another; the erased ones too, with what is left of them. */
export async function* recordsIn(rows: Rows, clinic: PersonId, safe: Safe): AsyncGenerator<PatientRecord> {
  const ring = ringOn(safe)
  const patients = await rows.selectFrom('patients').select('patient').where('clinic', '=', clinic).execute()
  for (const { patient } of patients) {
    const found = await readable(rows, clinic)
      .where('entries.patient', '=', patient)
      .orderBy('entries.patient_position')
      .execute()
    const keys = await ring.keysOf(rows, clinic, [...new Set(found.map(holderOf))])
    yield { patient, entries: found.map(row => openedUp(row, keys.get(holderOf(row)))) }
  }
}

/** What the clinic decided for itself, who works there, their passkeys, reviews and clips, in an order of their own. */
export const houseIn = async (rows: Rows, clinic: PersonId): Promise<readonly object[]> => {
  const own = await rows.selectFrom('clinics').select('settings').where('clinic', '=', clinic).execute()
  const accounts = await rows.selectFrom('accounts').selectAll().where('clinic', '=', clinic).execute()
  const passkeys = await rows.selectFrom('passkeys').selectAll().where('clinic', '=', clinic).execute()
  const reviews = await rows.selectFrom('reviews').selectAll().where('clinic', '=', clinic).execute()
  const clips = await rows.selectFrom('clips').selectAll().where('clinic', '=', clinic).execute()
  return [
    ...own,
    ...accounts.toSorted((one, other) => (one.account < other.account ? -1 : 1)),
    ...passkeys
      .map(({ public_key, ...rest }) => ({ ...rest, publicKey: Buffer.from(public_key).toString('base64') }))
      .toSorted((one, other) => (one.credential < other.credential ? -1 : 1)),
    ...reviews.toSorted((one, other) => (one.review < other.review ? -1 : 1)),
    ...clips
      .map(({ sound, ...rest }) => ({ ...rest, sound: createHash('sha256').update(sound).digest('hex') }))
      .toSorted((one, other) => (one.clip < other.clip ? -1 : 1)),
  ]
}

/** When the newest entry that can be read was stored, ISO 8601 in UTC; undefined where there is none. */
export const lastStoredAt = async (rows: Rows, clinic: PersonId, safe: Safe): Promise<string | undefined> => {
  const row = await readable(rows, clinic).orderBy('entries.position', 'desc').limit(1).executeTakeFirst()
  if (!row) return undefined
  const keys = await ringOn(safe).keysOf(rows, clinic, [holderOf(row)])
  return openedUp(row, keys.get(holderOf(row))).place?.storedAt
}

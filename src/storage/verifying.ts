import type { PersonId } from '#record'
import { NO_SEAL, sealOf } from '#record/seal'
import { isFileDamaged } from './door.ts'
import { headerOf, holderOf, openedUp, type ReadableRow } from './envelope.ts'
import type { Broken, Fault } from './faults.ts'
import { goneByList, goneByTombstone, isGone, type Gone } from './gone.ts'
import { sha256 } from './keys/cipher.ts'
import { ringOn } from './keys/ring.ts'
import { headsHeld, type Safe } from './keys/safe.ts'
import { CannotOpen } from './migrations.ts'
import { howMany, type Database, type Rows } from './scope.ts'

/** How a record is looked over. Without the safe its seals and tombstones alone can be. */
export interface Verifying {
  readonly safe?: Safe | undefined
  /** Only so many of the last entries. */
  readonly last?: number
  /** An older copy may end before what the safe has noted. */
  readonly older?: boolean
}

/** What was looked over, and the first thing that was wrong. */
export interface Verified {
  readonly entries: number
  /** Entries nobody can read any more, as they were unsaid or erased. */
  readonly gone: number
  readonly head: { readonly position: number; readonly seal: Uint8Array }
  /** How many entries more the safe has noted; only of an older copy. */
  readonly lost: number
  readonly broken?: Broken
}

const PAGE = 1000

type Row = Omit<ReadableRow, 'wrapped'> & { readonly wrapped: Uint8Array | null }

/** How far the walk has come. */
interface Way {
  entries: number
  gone: number
  keys: number
  position: number
  seal: Uint8Array
  readonly patients: Map<PersonId, number>
}

/** What is there to hold the entries against. */
interface Beside {
  readonly clinic: PersonId
  readonly tombstones: Gone
  readonly listed: Gone | undefined
  readonly holders: ReadonlySet<PersonId>
  readonly heads: ReadonlyMap<number, string>
  /** The walk began after this position. */
  readonly from: number
}

const rowsAfter = async (rows: Rows, clinic: PersonId, after: number, most: number): Promise<Row[]> => {
  const limit = await howMany(rows, clinic, after, most)
  return rows
    .selectFrom('entries')
    .leftJoin('entry_keys', join =>
      join.onRef('entry_keys.clinic', '=', 'entries.clinic').onRef('entry_keys.id', '=', 'entries.id'),
    )
    .selectAll('entries')
    .select('entry_keys.wrapped')
    .where('entries.clinic', '=', clinic)
    .where('entries.position', '>', after)
    .orderBy('entries.position')
    .limit(limit)
    .execute()
}

/** The id of a row that cannot be given whole, where at least that can. */
const idAt = async (rows: Rows, clinic: PersonId, position: number): Promise<string | undefined> => {
  try {
    const at = rows.selectFrom('entries').select('id').where('clinic', '=', clinic).where('position', '=', position)
    return (await at.executeTakeFirst())?.id
  } catch {
    return undefined
  }
}

const sealFits = (row: Row, previous: Uint8Array): boolean => {
  try {
    return Buffer.compare(sealOf(sha256, previous, headerOf(row), row.body), row.seal) === 0
  } catch {
    return false
  }
}

/** What is wrong with one entry, by all that can be seen without any key. */
const faultOf = (row: Row, way: Way, beside: Beside): Fault | undefined => {
  if (row.position !== way.position + 1) return 'position-missing'
  const before = way.patients.get(row.patient)
  if (row.patient_position !== (before ?? 0) + 1 && (before !== undefined || beside.from === 0))
    return 'patient-position-missing'
  if (!sealFits(row, way.seal)) return 'seal-broken'
  const noted = beside.heads.get(row.position)
  if (noted !== undefined && noted !== Buffer.from(row.seal).toString('base64')) return 'not-as-noted'
  if (beside.tombstones.patients.has(row.patient) && beside.holders.has(row.patient)) return 'patient-key-still-there'
  const gone = isGone(beside.tombstones, row)
  if (gone && row.wrapped) return 'key-still-there'
  if (!row.wrapped) return gone || (beside.listed && isGone(beside.listed, row)) ? undefined : 'key-missing'
  return beside.holders.has(holderOf(row)) ? undefined : 'patient-key-missing'
}

/** Opens the entries of a page. Gives the first that does not open. */
const opener = (safe: Safe) => {
  const ring = ringOn(safe)
  return async (rows: Rows, clinic: PersonId, page: readonly Row[]): Promise<Broken | undefined> => {
    const closed = page.filter((row): row is ReadableRow => row.wrapped !== null)
    const holders = [...new Set(closed.map(holderOf))]
    const faults = new Map<PersonId, Fault>()
    const keys = await ring.keysOf(rows, clinic, holders).catch(async () => {
      const found = new Map<PersonId, Uint8Array>()
      for (const holder of holders)
        try {
          for (const [patient, key] of await ring.keysOf(rows, clinic, [holder])) found.set(patient, key)
        } catch (error) {
          faults.set(holder, error instanceof CannotOpen ? 'clinic-key-missing' : 'patient-key-unreadable')
        }
      return found
    })
    for (const row of closed) {
      const at = { position: row.position, entry: row.id, patient: row.patient }
      const fault = faults.get(holderOf(row))
      if (fault) return { fault, ...at }
      try {
        openedUp(row, keys.get(holderOf(row)))
      } catch {
        return { fault: 'entry-unreadable', ...at }
      }
    }
    return undefined
  }
}

const walk = async (rows: Rows, way: Way, beside: Beside, safe: Safe | undefined): Promise<Broken | undefined> => {
  const opening = safe && opener(safe)
  for (let limit = PAGE; ;) {
    let page: Row[]
    try {
      page = await rowsAfter(rows, beside.clinic, way.position, limit)
    } catch {
      if (limit === 1) {
        const entry = await idAt(rows, beside.clinic, way.position + 1)
        return { fault: 'row-unreadable', position: way.position + 1, ...(entry === undefined ? {} : { entry }) }
      }
      limit = 1
      continue
    }
    if (page.length === 0) return undefined
    let fine = 0
    let broken: Broken | undefined
    for (const row of page) {
      const fault = faultOf(row, way, beside)
      if (fault) {
        const position = fault === 'position-missing' ? way.position + 1 : row.position
        broken = { fault, position, entry: row.id, patient: row.patient }
        break
      }
      fine++
      way.entries++
      if (row.wrapped) way.keys++
      else way.gone++
      way.position = row.position
      way.seal = row.seal
      way.patients.set(row.patient, row.patient_position)
    }
    // What does not open before the break comes first.
    const unopened = await opening?.(rows, beside.clinic, page.slice(0, fine))
    if (unopened ?? broken) return unopened ?? broken
  }
}

/** What is wrong with the whole, once every entry was fine. */
const wrongAround = async (
  rows: Rows,
  way: Way,
  { clinic, holders, from, tombstones }: Beside,
): Promise<Broken | undefined> => {
  const head = await rows.selectFrom('clinics').selectAll().where('clinic', '=', clinic).executeTakeFirst()
  const seal = head?.seal ?? NO_SEAL
  if ((head?.position ?? 0) !== way.position || Buffer.compare(seal, way.seal) !== 0)
    return { fault: 'head-differs', position: way.position }
  if (from > 0) return undefined
  const patients = await rows.selectFrom('patients').selectAll().where('clinic', '=', clinic).execute()
  const known = new Set<PersonId>()
  for (const { patient, position } of patients) {
    known.add(patient)
    if ((way.patients.get(patient) ?? 0) !== position) return { fault: 'patient-head-differs', patient }
  }
  for (const patient of way.patients.keys()) if (!known.has(patient)) return { fault: 'patient-head-differs', patient }
  const { count } = await rows
    .selectFrom('entry_keys')
    .select(query => query.fn.countAll().as('count'))
    .where('clinic', '=', clinic)
    .executeTakeFirstOrThrow()
  if (Number(count) !== way.keys) return { fault: 'key-without-entry' }
  for (const patient of holders) {
    if (tombstones.patients.has(patient)) return { fault: 'patient-key-still-there', patient }
    if (patient !== clinic && !known.has(patient)) return { fault: 'key-without-patient', patient }
  }
  return undefined
}

const sealAt = async (rows: Rows, clinic: PersonId, position: number): Promise<Uint8Array> => {
  if (position === 0) return NO_SEAL
  const at = rows.selectFrom('entries').select('seal').where('clinic', '=', clinic).where('position', '=', position)
  return (await at.executeTakeFirst())?.seal ?? NO_SEAL
}

/** Looks over what these rows show: order, seals, tombstones and keys; with the safe it opens every entry too. */
export const verifyRows = async (
  rows: Rows,
  clinic: PersonId,
  { safe, last = Infinity, older = false }: Verifying,
): Promise<Verified> => {
  const head = await rows.selectFrom('clinics').select('position').where('clinic', '=', clinic).executeTakeFirst()
  const from = Math.max(0, (head?.position ?? 0) - last)
  const holders = await rows.selectFrom('patient_keys').select('patient').where('clinic', '=', clinic).execute()
  const beside: Beside = {
    clinic,
    tombstones: await goneByTombstone(rows, clinic),
    listed: safe && goneByList(safe, clinic),
    holders: new Set(holders.map(({ patient }) => patient)),
    heads: headsHeld(safe?.heads(clinic) ?? []),
    from,
  }
  const way: Way = {
    entries: 0,
    gone: 0,
    keys: 0,
    position: from,
    seal: await sealAt(rows, clinic, from),
    patients: new Map(),
  }
  const noted = Math.max(0, ...beside.heads.keys())
  const broken =
    (await walk(rows, way, beside, safe)) ??
    (noted > way.position && !older ? { fault: 'cut-short' as const, position: way.position + 1 } : undefined) ??
    (await wrongAround(rows, way, beside))
  return {
    entries: way.entries,
    gone: way.gone,
    head: { position: way.position, seal: way.seal },
    lost: Math.max(0, noted - way.position),
    ...(broken ? { broken } : {}),
  }
}

/** The same on a database, at one moment of it. */
export const verify = async (database: Database, clinic: PersonId, how: Verifying = {}): Promise<Verified> => {
  try {
    return await database.withScope(clinic, rows => verifyRows(rows, clinic, how), { oneMoment: true })
  } catch (error) {
    if (!isFileDamaged(error)) throw error
    return { entries: 0, gone: 0, head: { position: 0, seal: NO_SEAL }, lost: 0, broken: { fault: 'file-damaged' } }
  }
}

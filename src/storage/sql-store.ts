import type { Selectable } from 'kysely'
import type { Entry, EntryId, PersonId, Place, Receipt, Recorded } from '#record'
import { NO_SEAL } from '#record/seal'
import { add } from './adding.ts'
import { oneCard, allCards } from './cards.ts'
import { changedCards } from './changed-cards.ts'
import { destroyKeys } from './destroying.ts'
import { ERASED, holderOf, openedUp, UNSAID, type ReadableRow } from './envelope.ts'
import { tombstonesMissing } from './erasing-again.ts'
import { ringOn, type Ring } from './keys/ring.ts'
import type { Safe } from './keys/safe.ts'
import { CannotOpen } from './migrations.ts'
import { ofOneClinic, placing, type Placed } from './placing.ts'
import { ask, asOne, inChunks, ofPatients, readable, type Database, type Rows, type Text } from './scope.ts'
import { ON_CARD, REGISTERED, type AppendedAt, type Store } from './store.ts'
import type { Tables } from './tables.ts'
import { sealedAfter, writingOn } from './writing-on.ts'

/** What a batch meets in the record as it is about to be written. */
interface Met {
  readonly stored: ReadonlyMap<EntryId, Place>
  readonly unsaid: ReadonlySet<EntryId>
  readonly patients: ReadonlyMap<PersonId, number>
  readonly keys: ReadonlyMap<PersonId, Uint8Array>
}

const HEAD = 'select position, seal, moved from clinics where clinic ='
const ASK_HEAD: Text = { sqlite: `${HEAD} ?`, postgres: `${HEAD} $1 for no key update` }

/** Takes the clinic's head, so that nobody else writes for this clinic until the transaction ends. */
const takeHead = async (rows: Rows, kind: Database['kind'], clinic: PersonId) => {
  const head = async () =>
    (await ask<Pick<Selectable<Tables['clinics']>, 'position' | 'seal' | 'moved'>>(rows, kind, ASK_HEAD, [clinic]))[0]
  const found = await head()
  if (found) return { ...found, isNew: false }
  await rows
    .insertInto('clinics')
    .values({ clinic, position: 0, seal: null, settings: '{}', moved: 0 })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return { ...((await head()) ?? { position: 0, seal: null, moved: 0 }), isNew: true }
}

const KNOWN =
  'select entries.*, entry_keys.wrapped from entries ' +
  'left join entry_keys on entry_keys.clinic = entries.clinic and entry_keys.id = entries.id where entries.clinic ='
const ASK_KNOWN: Text = {
  sqlite: `${KNOWN} ? and entries.id in (select value from json_each(?))`,
  postgres: `${KNOWN} $1 and entries.id = any($2::text[])`,
}

const PATIENTS =
  'select patients.patient, patients.position, patient_keys.patient as keyed from patients ' +
  'left join patient_keys on patient_keys.clinic = patients.clinic and patient_keys.patient = patients.patient ' +
  'where patients.clinic ='
const ASK_PATIENTS: Text = {
  sqlite: `${PATIENTS} ? and patients.patient in (select value from json_each(?))`,
  postgres: `${PATIENTS} $1 and patients.patient = any($2::text[])`,
}
/** Whoever outdates cards, and whoever folds them, holds the patients first and in one order. */
const HOLD_PATIENTS: Text = {
  sqlite: ASK_PATIENTS.sqlite,
  postgres: `${ASK_PATIENTS.postgres} order by patients.patient for no key update of patients`,
}

const meet = async (
  rows: Rows,
  kind: Database['kind'],
  ring: Ring,
  clinic: PersonId,
  entries: readonly Entry[],
): Promise<Met> => {
  const knownOf = async () => {
    type Found = Omit<ReadableRow, 'wrapped'> & { readonly wrapped: Uint8Array | null }
    const ids = asOne(
      kind,
      entries.map(entry => entry.id),
    )
    const found = await ask<Found>(rows, kind, ASK_KNOWN, [clinic, ids])
    return new Map(found.map(({ wrapped, ...row }) => [row.id, wrapped ? { ...row, wrapped } : undefined]))
  }
  const patientsOf = async () => {
    type Found = { readonly patient: PersonId; readonly position: number; readonly keyed: PersonId | null }
    const text = entries.some(entry => ON_CARD.includes(entry.kind)) ? HOLD_PATIENTS : ASK_PATIENTS
    const named = asOne(kind, [...new Set(entries.map(entry => entry.patient))])
    const found = await ask<Found>(rows, kind, text, [clinic, named])
    const erased = found.flatMap(({ patient, keyed }) => (keyed === null ? patient : []))
    return { patients: new Map(found.map(({ patient, position }) => [patient, position])), erased }
  }
  const own = new Set(entries.map(holderOf))
  const [known, { patients, erased }, keys] = await Promise.all([
    knownOf(),
    patientsOf(),
    ring.keysOf(rows, clinic, [...own]),
  ])
  const others = [...known.values()].flatMap(row => (row && !own.has(holderOf(row)) ? holderOf(row) : []))
  for (const [holder, key] of await ring.keysOf(rows, clinic, [...new Set(others)])) keys.set(holder, key)
  // Another program may have erased somebody whose key is still in memory here.
  for (const patient of erased) keys.delete(patient)
  const stored = new Map<EntryId, Place>()
  for (const [id, row] of known) {
    const entry = row && openedUp(row, keys.get(holderOf(row)))
    if (entry?.place) stored.set(id, entry.place)
  }
  const unsaid = new Set([...known].flatMap(([id, row]) => (row ? [] : id)))
  return { stored, unsaid, patients, keys }
}

const write = async (
  rows: Rows,
  kind: Database['kind'],
  ring: Ring,
  clinic: PersonId,
  met: Met,
  before: Uint8Array,
  { fresh, head }: Placed,
): Promise<Uint8Array> => {
  const keys = new Map(met.keys)
  for (const { entry } of fresh) {
    const holder = holderOf(entry)
    if (!keys.has(holder)) keys.set(holder, await ring.make(rows, clinic, holder))
  }
  const { entries, seal } = sealedAfter({ fresh }, keys, before)
  const grown = new Set(fresh.map(({ entry }) => entry.patient))
  const stale = new Set(fresh.flatMap(({ entry }) => (ON_CARD.includes(entry.kind) ? entry.patient : [])))
  const added = add(rows, kind, {
    clinic,
    position: head.clinic,
    seal,
    patients: [...grown].sort().map(patient => [patient, head.patients.get(patient) ?? 0] as const),
    entries,
    stale: [...stale],
  })
  // On PostgreSQL it goes out together with the commit, which waits for it.
  if (kind === 'sqlite') await added
  else added.catch(() => {})
  return seal
}

/** What cannot be stored whatever it says: what was unsaid, and anything more of somebody who was erased. */
const refusedBy = (met: Met, entry: Entry): Receipt | undefined => {
  if (met.unsaid.has(entry.id)) return { id: entry.id, outcome: 'refused', reason: 'was-unsaid' }
  const erased = met.patients.has(entry.patient) && !met.keys.has(entry.patient) && entry.kind !== ERASED
  return erased ? { id: entry.id, outcome: 'refused', reason: 'patient-erased' } : undefined
}

const refusedForRoom = ({ id }: Entry): Receipt => ({ id, outcome: 'refused', reason: 'disk-full' })

const isForRoom = (receipt: Receipt): boolean => receipt.outcome === 'refused' && receipt.reason === 'disk-full'

/** Entries in a database: ciphertext under the keys of `safe`, sealed one over the other. */
export const sqlStore = (database: Database, safe: Safe, ring: Ring = ringOn(safe)): Store => {
  const onward = writingOn(database, ring)
  const append = async (
    clinic: PersonId,
    entries: readonly Entry[],
    storedAt: string,
    expected?: number,
  ): Promise<AppendedAt> => {
    ofOneClinic(clinic, entries)
    const destroying = entries.some(({ kind }) => kind === UNSAID || kind === ERASED)
    let appended: AppendedAt
    let reached: (Parameters<typeof onward.note>[2] & { readonly from: number }) | undefined
    try {
      const written = expected === undefined ? undefined : await onward.append(clinic, entries, storedAt, expected)
      if (written) return { receipts: written }
      appended = await database.withScope(clinic, async (rows): Promise<AppendedAt> => {
        // Asked at once: the head comes first, and nobody else writes for this clinic once it is taken.
        const taking = takeHead(rows, database.kind, clinic)
        const meeting = meet(rows, database.kind, ring, clinic, entries)
        meeting.catch(() => {})
        const head = await taking
        if (head.moved) throw new CannotOpen('This record was moved to another place and goes on there.')
        if (expected !== undefined && head.position !== expected) return { moved: head.position }
        if (head.position === 0 && !safe.current(clinic)) safe.renew(clinic, storedAt)
        const met = await (head.isNew ? meet(rows, database.kind, ring, clinic, entries) : meeting)
        const refused = new Map(
          entries.flatMap(entry => {
            const receipt = refusedBy(met, entry)
            return receipt ? [[entry, receipt] as const] : []
          }),
        )
        const taken = entries.filter(entry => !refused.has(entry))
        const placed = placing(taken, met.stored, { clinic: head.position, patients: met.patients }, storedAt)
        const before = head.seal ?? NO_SEAL
        const seal =
          placed.fresh.length > 0 ? await write(rows, database.kind, ring, clinic, met, before, placed) : before
        reached = { from: head.position, position: placed.head.clinic, seal, patients: new Map(placed.head.patients) }
        if (destroying)
          await destroyKeys(
            rows,
            safe,
            clinic,
            placed.fresh.map(({ entry }) => entry),
            storedAt,
          )
        const receipts = placed.receipts.values()
        return { receipts: entries.map(entry => refused.get(entry) ?? receipts.next().value!) }
      })
    } catch (error) {
      ring.forget()
      onward.forget(clinic)
      if (database.isFull(error)) return { receipts: entries.map(refusedForRoom) }
      throw error
    }
    if (reached && !destroying) onward.note(clinic, reached.from, reached)
    else onward.forget(clinic)
    if (destroying) {
      ring.forget()
      // The batch is stored whatever becomes of the log: a full disk here refuses nothing any more.
      await database.forgetDeleted().catch(error => {
        if (!database.isFull(error)) throw error
      })
    }
    return appended
  }
  const opened = async (rows: Rows, clinic: PersonId, found: readonly ReadableRow[]): Promise<Recorded[]> => {
    const keys = await ring.keysOf(rows, clinic, [...new Set(found.map(holderOf))])
    return found.map(row => openedUp(row, keys.get(holderOf(row))))
  }

  return {
    async append(clinic, entries, storedAt) {
      const appended = await append(clinic, entries, storedAt)
      return 'receipts' in appended ? appended.receipts : []
    },
    appendAt: (head, clinic, entries, storedAt) => append(clinic, entries, storedAt, head),
    head: clinic =>
      database.withScope(clinic, async rows => {
        const head = await rows.selectFrom('clinics').select('position').where('clinic', '=', clinic).executeTakeFirst()
        return head?.position ?? 0
      }),
    read: (clinic, patient, { after, limit, kinds, without }) =>
      database.withScope(clinic, async rows => {
        const found = await readable(rows, clinic)
          .where('entries.patient', '=', patient)
          .where('entries.patient_position', '>', after)
          .$if(kinds !== undefined, query => query.where('entries.kind', 'in', kinds ?? []))
          .$if(without !== undefined, query => query.where('entries.kind', 'not in', without ?? []))
          .orderBy('entries.patient_position')
          .limit(limit)
          .execute()
        return opened(rows, clinic, found)
      }),
    patients: clinic =>
      database.withScope(clinic, async rows => {
        const found = await readable(rows, clinic).where('entries.kind', '=', REGISTERED).execute()
        return opened(
          rows,
          clinic,
          found.sort((one, other) => one.position - other.position),
        )
      }),
    find: (clinic, id) =>
      database.withScope(clinic, async rows => {
        const [found] = await opened(rows, clinic, await readable(rows, clinic).where('entries.id', '=', id).execute())
        return found
      }),
    cards: clinic => database.withScope(clinic, rows => allCards(rows, database.kind, ring, clinic)),
    card: (clinic, patient) => database.withScope(clinic, rows => oneCard(rows, database.kind, ring, clinic, patient)),
    cardsSince: (clinic, position) => changedCards(database, ring, clinic, position),
    readOf: (clinic, patients, kinds) =>
      database.withScope(
        clinic,
        async rows => {
          const all: Recorded[] = []
          for (const some of inChunks(kinds.length > 0 ? [...new Set(patients)] : [])) {
            all.push(...(await opened(rows, clinic, await ofPatients(rows, clinic, some, kinds))))
          }
          return all
        },
        { oneMoment: true },
      ),
    idsOf: (clinic, kind, patient) =>
      database.withScope(clinic, rows =>
        rows
          .selectFrom('entries')
          .innerJoin('entry_keys', join =>
            join.onRef('entry_keys.clinic', '=', 'entries.clinic').onRef('entry_keys.id', '=', 'entries.id'),
          )
          .select(['entries.id', 'entries.patient'])
          .where('entries.clinic', '=', clinic)
          .where('entries.kind', '=', kind)
          .$if(patient !== undefined, query => query.where('entries.patient', '=', patient ?? ''))
          .execute(),
      ),
    eraseListed: async (clinic, storedAt) => {
      const tombstones = await tombstonesMissing(database, safe, clinic, storedAt)
      if (tombstones.length === 0) return 0
      const appended = await append(clinic, tombstones, storedAt)
      // Nobody may go on reading what was erased because there was no room to erase it again.
      if ('receipts' in appended && appended.receipts.some(isForRoom))
        throw new CannotOpen('There is no room to erase again what had been erased. Make room first.')
      return tombstones.length
    },
    close: () => database.close(),
  }
}

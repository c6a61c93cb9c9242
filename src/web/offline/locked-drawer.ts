import { filesIn, type Entry, type EntryId, type IsoDay, type PersonId } from '#record'
import type { Drawer, Held } from './drawer.ts'
import { LaterThing, TornThing, type Things } from './locked-things.ts'
import { base64 } from './sealed-drawer.ts'

/** Whose records are here: today's, and those of before for whom something still waits. */
export interface Carried {
  readonly day: IsoDay
  readonly today: readonly PersonId[]
  readonly before: readonly PersonId[]
  /** All of today's came: nobody of them is missing. */
  readonly isWhole?: true
}

/** Recordings and pictures in the memory of the page. */
export interface Files {
  readonly fileOf: (id: EntryId) => Blob | undefined
  readonly takeUp: (id: EntryId, file: Blob) => void
}

/** What must be said plainly of what lies here. */
export type Plainly = 'later' | 'torn'

/** An own pocket, open: the drawer of each patient, whose they are, and what the desk said of who carries it. */
export interface OpenPocket {
  readonly drawerOf: (patient: PersonId) => Drawer
  /** What was told at a table on this device, apart from what waits of the own page: it goes another way to the record. */
  readonly tableOf: (patient: PersonId) => Drawer
  /** The visit that is open on this device with this patient, if one is. */
  readonly laidFor: (patient: PersonId) => Promise<EntryId | undefined>
  readonly lay: (patient: PersonId, visit: EntryId) => Promise<void>
  readonly left: (patient: PersonId) => Promise<void>
  readonly carried: () => Promise<Carried | undefined>
  /** Takes one patient's record in place of what was here. */
  readonly take: (patient: PersonId, held: Held, day: IsoDay) => Promise<void>
  /** These are today's: others are let go of, unless something of theirs still waits. */
  readonly keepOnly: (day: IsoDay, patients: readonly PersonId[]) => Promise<void>
  /** Whether something of this patient is on this device alone, told on the own page or at a table. */
  readonly waits: (patient: PersonId) => Promise<boolean>
  readonly said: <T>() => Promise<T | undefined>
  readonly keepSaid: (said: unknown) => Promise<void>
}

interface KeptFile {
  readonly type: string
  readonly bytes: string
}

const blobOf = ({ type, bytes }: KeptFile): Blob =>
  new Blob([Uint8Array.from(atob(bytes), char => char.charCodeAt(0))], { type })

const CARRIED = 'carried'
const SAID = 'said'
const recordOf = (patient: PersonId): string => `record ${patient}`
const waitsOf = (patient: PersonId): string => `waits ${patient}`
const toldAt = (patient: PersonId): string => `table ${patient}`
const laidWith = (patient: PersonId): string => `visit ${patient}`
const fileCalled = (id: EntryId): string => `file ${id}`

/**
 * An own pocket over its locked things. Invariants: who is here stands in the list before anything of theirs lies here, and until
 * all of it is gone, so nothing is left that nobody would let go of; a file lies here before what names it; what a later program
 * wrote is never touched (`LaterThing`), and what cannot be read is said (`plainly`), never taken for nothing.
 */
export const openPocket = (
  things: Things,
  { files, plainly }: { files: Files; plainly: (what: Plainly) => void },
): OpenPocket => {
  let last: Promise<unknown> = Promise.resolve()
  /** One thing after the other: what is read is not changed before it is written. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }

  /** Undefined for what is not there, or torn, which is said. */
  const readOr = async <T>(called: string, torn?: 'quietly'): Promise<T | undefined> => {
    try {
      return await things.read<T>(called)
    } catch (cause) {
      if (cause instanceof LaterThing) plainly('later')
      if (!(cause instanceof TornThing)) throw cause
      if (!torn) plainly('torn')
      return undefined
    }
  }

  const carried = () => readOr<Carried>(CARRIED)
  const outbox = async (called: string): Promise<readonly Entry[]> => (await readOr<readonly Entry[]>(called)) ?? []
  const laidFor = (patient: PersonId) => readOr<EntryId>(laidWith(patient))
  const isOnlyHere = async (patient: PersonId): Promise<boolean> =>
    (await outbox(waitsOf(patient))).length > 0 ||
    (await outbox(toldAt(patient))).length > 0 ||
    (await laidFor(patient)) !== undefined

  const listed = async (patient: PersonId, day: IsoDay): Promise<void> => {
    const now = (await carried()) ?? { day, today: [], before: [] }
    if (now.today.includes(patient) && now.day === day) return
    const before = now.day === day ? now.before : [...now.before, ...now.today]
    const today = now.day === day ? now.today : []
    await things.write(CARRIED, {
      day,
      today: [...today, patient],
      before: before.filter(other => other !== patient),
    } satisfies Carried)
  }

  /** Whose drawer it is stands in the list before anything waits in it. */
  const known = async (patient: PersonId): Promise<boolean> => {
    const now = await carried()
    return now !== undefined && [...now.today, ...now.before].includes(patient)
  }
  const stands = async (patient: PersonId): Promise<void> => {
    if (await known(patient)) return
    const now = (await carried()) ?? { day: '1970-01-01', today: [], before: [] }
    await things.write(CARRIED, { ...now, before: [...now.before, patient] } satisfies Carried)
  }

  const keepFiles = async (entry: Entry): Promise<void> => {
    for (const { id } of filesIn(entry.body)) {
      const file = files.fileOf(id)
      if (!file) continue
      const kept: KeptFile = { type: file.type.split(';', 1)[0] ?? '', bytes: await base64(file) }
      await things.write(fileCalled(id), kept)
    }
  }

  const takeUpFiles = async (entries: readonly Entry[]): Promise<void> => {
    for (const { id } of entries.flatMap(({ body }) => filesIn(body))) {
      if (files.fileOf(id)) continue
      const kept = await readOr<KeptFile>(fileCalled(id))
      if (kept) files.takeUp(id, blobOf(kept))
    }
  }

  const boxOf = (patient: PersonId, called: string): Drawer => ({
    put: entries =>
      inTurn(async () => {
        await stands(patient)
        for (const entry of entries) await keepFiles(entry)
        const told = new Set(entries.map(({ id }) => id))
        const before = (await outbox(called)).filter(({ id }) => !told.has(id))
        await things.write(called, [...before, ...entries])
      }),
    drop: ids =>
      inTurn(async () => {
        const gone = new Set(ids)
        const all = await outbox(called)
        const left = all.filter(({ id }) => !gone.has(id))
        if (left.length > 0) await things.write(called, left)
        else await things.remove(called)
        const named = new Set(left.flatMap(({ body }) => filesIn(body).map(({ id }) => id)))
        for (const { id, body } of all)
          if (gone.has(id))
            for (const file of filesIn(body)) if (!named.has(file.id)) await things.remove(fileCalled(file.id))
      }),
    waiting: () =>
      inTurn(async () => {
        const all = await outbox(called)
        await takeUpFiles(all)
        return all
      }),
  })

  const drawerOf = (patient: PersonId): Drawer => ({
    ...boxOf(patient, waitsOf(patient)),
    // What was read can be read again; it is what waits that nobody else has.
    held: () => inTurn(() => readOr<Held>(recordOf(patient), 'quietly')),
    hold: held =>
      inTurn(async () => {
        if (held.entries.length === 0) return things.remove(recordOf(patient))
        // Let go of meanwhile: what a page still shows of this patient is not put back.
        if (await known(patient)) await things.write(recordOf(patient), held)
      }),
  })

  return {
    drawerOf,
    tableOf: patient => boxOf(patient, toldAt(patient)),
    laidFor: patient => inTurn(() => laidFor(patient)),
    lay: (patient, visit) =>
      inTurn(async () => {
        await stands(patient)
        await things.write(laidWith(patient), visit)
      }),
    left: patient => inTurn(() => things.remove(laidWith(patient))),
    carried: () => inTurn(carried),
    take: (patient, held, day) =>
      inTurn(async () => {
        await listed(patient, day)
        await things.write(recordOf(patient), held)
      }),
    keepOnly: (day, patients) =>
      inTurn(async () => {
        const now = await carried()
        const others = [...(now?.today ?? []), ...(now?.before ?? [])].filter(other => !patients.includes(other))
        await things.write(CARRIED, { day, today: patients, before: others, isWhole: true } satisfies Carried)
        const before: PersonId[] = []
        for (const other of others)
          if (await isOnlyHere(other)) before.push(other)
          else await things.remove(recordOf(other))
        await things.write(CARRIED, { day, today: patients, before, isWhole: true } satisfies Carried)
      }),
    waits: patient => inTurn(() => isOnlyHere(patient)),
    said: <T>() => inTurn(() => readOr<T>(SAID, 'quietly')),
    keepSaid: said => inTurn(() => things.write(SAID, said)),
  }
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { markAs, markedAs } from './mark.ts'

/** What this browser was given: which pocket, and what it needs to lock what it keeps. Nothing of anybody. */
export interface Pocket {
  readonly of: 'shared' | 'own'
  /** What is sealed for the desk is sealed to this: a point of P-256, 65 bytes. */
  readonly sealTo: Uint8Array<ArrayBuffer>
  /** How an own pocket opens: by a passkey of this device, or by a PIN and the half the desk holds. */
  readonly by?: 'passkey' | 'pin'
  /** The key of what lies here, locked by what opens the pocket; with which salt, and of a passkey, which. */
  readonly locked?: {
    readonly salt: Uint8Array<ArrayBuffer>
    readonly nonce: Uint8Array<ArrayBuffer>
    readonly key: Uint8Array<ArrayBuffer>
    readonly passkey?: Uint8Array<ArrayBuffer>
  }
}

/** What waits, sealed: only the desk opens it. `box` is the entry's own, `files` those of what it was told with. */
export interface SealedBox {
  readonly id: string
  /** How what is in it was written: read by this number on the desk. */
  readonly version: 1
  /** When it was put here, in milliseconds since 1970, as this device's clock says. */
  readonly at: number
  readonly box: Uint8Array<ArrayBuffer>
  readonly files: readonly Uint8Array<ArrayBuffer>[]
}

/** What lies in an own pocket, by a name that says nothing without the key. */
export interface LockedThing {
  readonly version: 1
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface Shelves extends DBSchema {
  pocket: { key: 'here'; value: Pocket }
  boxes: { key: string; value: SealedBox }
  locked: { key: string; value: LockedThing }
}

export type Database = IDBPDatabase<Shelves>

export const NAME = 'tessera'

/** Opens the place where a pocket keeps its things, and makes it where it is not there. */
export const openDatabase = (): Promise<Database> =>
  openDB<Shelves>(NAME, 1, {
    upgrade: database => {
      database.createObjectStore('pocket')
      database.createObjectStore('boxes', { keyPath: 'id' })
      database.createObjectStore('locked')
    },
    // Another page clears this place: it is not held open against that.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })

/** The pocket of this browser and the place of its things; undefined where it was given none, or its place was taken away. */
export const pocketHere = async (): Promise<{ pocket: Pocket; database: Database } | undefined> => {
  if (!markedAs()) return undefined
  const database = await openDatabase()
  const pocket = await database.get('pocket', 'here')
  if (pocket) return { pocket, database }
  database.close()
  return undefined
}

/** Takes a pocket into this browser, in place of what it kept before. */
export const keepPocket = async (pocket: Pocket): Promise<Database> => {
  const database = await openDatabase()
  const all = database.transaction(['pocket', 'boxes', 'locked'], 'readwrite')
  await Promise.all([
    all.objectStore('pocket').put(pocket, 'here'),
    all.objectStore('locked').clear(),
    ...(pocket.of === 'own' ? [all.objectStore('boxes').clear()] : []),
    all.done,
  ])
  markAs(pocket.of)
  return database
}

/** Nothing of the pocket stays in this browser. */
export const clearPocket = async (): Promise<void> => {
  markAs(undefined)
  await new Promise<void>((resolve, reject) => {
    const going = indexedDB.deleteDatabase(NAME)
    going.addEventListener('success', () => resolve())
    going.addEventListener('error', () => reject(going.error))
  })
}

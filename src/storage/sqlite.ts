import { join, relative, resolve, sep } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { PersonId } from '#record'
import type { Calls } from './calls.ts'
import { carryOver } from './carrying-over.ts'
import { closeListed, notingClosed, notingEnded, notingWithdrawn } from './closing.ts'
import { openDurable, takeAlone } from './door.ts'
import type { DoorShelf } from './doors.ts'
import { makeFolder } from './folder.ts'
import { boxKeysOn, type BoxKeys } from './keys/boxes.ts'
import { openSafe } from './keys/safe-folder.ts'
import { recordElsewhere, type Safe } from './keys/safe.ts'
import { CannotOpen, migrate } from './migrations.ts'
import type { PocketShelf } from './pockets/pockets.ts'
import { sqlPockets } from './pockets/sql-pockets.ts'
import { wrapHalves } from './pockets/wrapping.ts'
import type { ReviewShelf } from './reviews/reviews.ts'
import type { SessionShelf } from './sessions.ts'
import { sqlDoors } from './sql-doors.ts'
import { sqlReviews } from './reviews/sql-reviews.ts'
import { sqlSessions } from './sql-sessions.ts'
import { sqlStaff } from './sql-staff.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteDatabase } from './sqlite-database.ts'
import type { StaffShelf } from './staff.ts'
import type { Store } from './store.ts'

/** Everything one place of record keeps. Closing the store closes it. */
export interface Folder {
  readonly store: Store
  readonly shelf: SessionShelf
  readonly staff: StaffShelf
  readonly doors: DoorShelf
  readonly reviews: ReviewShelf
  readonly pockets: PocketShelf
  /** What devices seal for a clinic. */
  readonly boxes: BoxKeys
  /** Where several programs may keep this record: how they call one another. */
  readonly calls?: Calls
  /** Where it is kept by a thread of its own: comes when that has ended, by itself or after closing. */
  readonly ended?: Promise<void>
  /** The clinic this place belongs to; a new one takes the one that is given. Finishes what an older form left to do. */
  clinic(first: PersonId): Promise<PersonId>
}

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..')
}

/** The safe of a data folder, where no other place is named: beside it, never in it. */
export const safeBeside = (path: string): string => `${resolve(path)}-safe`

/** Throws `CannotOpen` where the keys would lie with the record, or the record with the keys. */
export const keptApart = (path: string, safe: string): void => {
  if (isWithin(safe, path) || isWithin(path, safe))
    throw new CannotOpen('The safe with the keys must lie outside the folder of the record, and not around it.')
}

/**
 * Opens a data folder and its safe (made with mode 0700 where there are none) for this process alone, in this thread.
 * Throws `CannotOpen`, with a sentence to show, when another process has it open, when a newer or altered Tessera made
 * it, or when the keys are missing.
 */
export const openFolder = (path: string, safe: string = safeBeside(path)): Folder => {
  let letGo: (() => void) | undefined
  try {
    keptApart(path, safe)
    makeFolder(path)
    letGo = takeAlone(path)
    return folderIn(openDurable(join(path, 'record.sqlite')), openSafe(safe), letGo)
  } catch (error) {
    letGo?.()
    if (error instanceof CannotOpen) throw error
    const why = error instanceof Error ? error.message : 'the folder cannot be opened'
    throw new CannotOpen(`The record cannot be kept here: ${why}.`, { cause: error })
  }
}

/** The same on a database that is open already. */
export const folderIn = (opened: DatabaseSync, safe: Safe, letGo: () => void = () => {}): Folder => {
  try {
    migrate(opened)
    const moved = opened.prepare('select clinic from clinics where moved = 1').get()
    if (moved) throw new CannotOpen('This record was moved to another place and goes on there.')
  } catch (error) {
    opened.close()
    throw error
  }
  const database = sqliteDatabase(opened)
  const close = async () => {
    await database.close()
    letGo()
  }
  const store = sqlStore({ ...database, close }, safe)
  return {
    store,
    shelf: sqlSessions(database),
    staff: notingClosed(sqlStaff(database), safe),
    doors: notingEnded(sqlDoors(database), safe),
    reviews: sqlReviews(database),
    pockets: notingWithdrawn(sqlPockets(database, safe), safe),
    boxes: boxKeysOn(safe),
    async clinic(first) {
      const known = opened.prepare('select clinic from clinics').get() as { clinic: string } | undefined
      const clinic = known?.clinic ?? first
      const keys = safe.clinics()
      if (!known && keys.length > 0 && !keys.includes(first)) throw new CannotOpen(recordElsewhere(safe))
      if (!known)
        await database.withScope(clinic, rows =>
          rows.insertInto('clinics').values({ clinic, position: 0, seal: null, settings: '{}', moved: 0 }).execute(),
        )
      const now = Temporal.Now.instant().toString()
      await carryOver(opened, store)
      if (!safe.current(clinic)) {
        if ((await store.head(clinic)) > 0)
          throw new CannotOpen(`The key of this clinic is not in ${safe.place}; without it nothing can be read.`)
        safe.renew(clinic, now)
      }
      await store.eraseListed(clinic, now)
      await closeListed(database, clinic, safe)
      await wrapHalves(database, clinic, safe)
      return clinic
    },
  }
}

import type { PersonId } from '#record'
import { closeListed, notingClosed, notingEnded, notingWithdrawn } from '../closing.ts'
import { boxKeysOn } from '../keys/boxes.ts'
import { recordElsewhere, type Safe } from '../keys/safe.ts'
import { CannotOpen } from '../migrations.ts'
import type { Folder } from '../sqlite.ts'
import { sqlDoors } from '../sql-doors.ts'
import { sqlPockets } from '../pockets/sql-pockets.ts'
import { wrapHalves } from '../pockets/wrapping.ts'
import { sqlReviews } from '../reviews/sql-reviews.ts'
import { sqlSessions } from '../sql-sessions.ts'
import { sqlStaff } from '../sql-staff.ts'
import { sqlStore } from '../sql-store.ts'
import { asking } from './asking.ts'
import { callsBy } from './calls.ts'
import { examine } from './examine.ts'
import { postgresDatabase } from './postgres-database.ts'

/**
 * Opens the record in a prepared PostgreSQL database, under an ordinary login, with the keys of `safe`. Throws
 * `CannotOpen`, with a sentence to show, where the login may do more than it needs, where clinics are not kept apart,
 * where the server may lose what it stored, or where a newer or altered Tessera made the tables.
 */
export const openPostgres = async (url: string, safe: Safe): Promise<Folder> => {
  await asking(url, examine)
  const database = postgresDatabase(url)
  const store = sqlStore(database, safe)
  const calls = callsBy(url)

  /** The safe says whose record this program keeps; the database may hold many clinics and shows none unasked. */
  const clinicOf = (first: PersonId): PersonId => {
    const [clinic = first, another] = safe.clinics()
    if (another === undefined) return clinic
    throw new CannotOpen(`${safe.place} holds the keys of several clinics; a program keeps the record of one.`)
  }

  return {
    calls,
    store: {
      ...store,
      close: async () => {
        await calls.close()
        await store.close()
      },
    },
    shelf: sqlSessions(database),
    staff: notingClosed(sqlStaff(database), safe),
    doors: notingEnded(sqlDoors(database), safe),
    reviews: sqlReviews(database),
    pockets: notingWithdrawn(sqlPockets(database, safe), safe),
    boxes: boxKeysOn(safe),
    async clinic(first) {
      const clinic = clinicOf(first)
      const now = Temporal.Now.instant().toString()
      const known = await database.withScope(clinic, async rows => {
        await rows
          .insertInto('clinics')
          .values({ clinic, position: 0, seal: null, settings: '{}', moved: 0 })
          .onConflict(conflict => conflict.doNothing())
          .execute()
        return rows.selectFrom('clinics').select(['position', 'moved']).executeTakeFirstOrThrow()
      })
      if (known.moved === 1) throw new CannotOpen('This record was moved to another place and goes on there.')
      if (known.position === 0 && safe.heads(clinic).some(({ position }) => position > 0))
        throw new CannotOpen(recordElsewhere(safe))
      if (!safe.current(clinic)) {
        if (known.position > 0)
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

import { afterAll, onTestFinished } from 'vitest'
import { keepsTheDoors } from '../doors.contract.ts'
import { memorySafe } from '../keys/safe.ts'
import { keepsThePockets } from '../pockets/pockets.contract.ts'
import { sqlPockets } from '../pockets/sql-pockets.ts'
import { keepsHalvesWrapped } from '../pockets/wrapping.contract.ts'
import { keepsTheReviews } from '../reviews/reviews.contract.ts'
import { keepsTheSessions } from '../sessions.contract.ts'
import { sqlDoors } from '../sql-doors.ts'
import { sqlReviews } from '../reviews/sql-reviews.ts'
import { sqlSessions } from '../sql-sessions.ts'
import { sqlStaff } from '../sql-staff.ts'
import { sqlStore } from '../sql-store.ts'
import { keepsTheStaff } from '../staff.contract.ts'
import { keepsTheRecord } from '../store.contract.ts'
import { preparedDatabase } from './databases.fixture.ts'
import { postgresDatabase } from './postgres-database.ts'

keepsTheRecord('entries in PostgreSQL, sealed', async () => {
  const address = await preparedDatabase()
  return sqlStore(postgresDatabase(address('desk')), memorySafe())
})

/** A shelf beside a record, for the clinics `north` and `south`. */
const twoClinics = async (until: (done: () => Promise<void>) => void) => {
  const address = await preparedDatabase()
  const database = postgresDatabase(address('desk'))
  until(() => database.close())
  for (const clinic of ['north', 'south'])
    await database.withScope(clinic, rows =>
      rows.insertInto('clinics').values({ clinic, position: 0, seal: null, settings: '{}', moved: 0 }).execute(),
    )
  return database
}

keepsTheStaff('staff in PostgreSQL', async () => sqlStaff(await twoClinics(onTestFinished)))
keepsTheDoors('doors in PostgreSQL', async () => sqlDoors(await twoClinics(onTestFinished)))
keepsTheReviews('reviews in PostgreSQL', async () => sqlReviews(await twoClinics(onTestFinished)))
keepsHalvesWrapped('halves in PostgreSQL', () => twoClinics(onTestFinished))
keepsThePockets('pockets in PostgreSQL', async () => {
  const safe = memorySafe()
  for (const clinic of ['north', 'south']) safe.renew(clinic, '2026-03-02T09:00:00Z')
  return sqlPockets(await twoClinics(onTestFinished), safe)
})
keepsTheSessions('sessions in PostgreSQL', async () => sqlSessions(await twoClinics(afterAll)))

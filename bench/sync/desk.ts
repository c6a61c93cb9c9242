import { join } from 'node:path'
import { browser, deskWith, LIS } from '../../src/server/invented.ts'
import { openAside, safeBeside } from '../../src/storage/index.ts'
import { lookAt } from '../../src/storage/door.ts'
import { openSafe } from '../../src/storage/keys/safe-folder.ts'
import { sqliteDatabase } from '../../src/storage/sqlite-database.ts'
import { verify } from '../../src/storage/verifying.ts'
import type { Entry, Recorded } from '../../src/record/index.ts'
import type { Ask } from './road.ts'
import { CLINIC, entryBy, NOON, NURSE, TAKEN } from './telling.ts'

/** A desk at work on SQLite in a folder, with one nurse. */
export interface Clinic {
  /** Registers a patient, opens a visit, lays its table: the lines of the shared table, the patient's side, the own page. */
  readonly lay: (registered: Entry, opened: Entry) => Promise<readonly { ask: Ask; path: string }[]>
  /** All the record has of a patient. */
  readonly record: (patient: string) => Promise<readonly Recorded[]>
  /** Closes it, and says whether every seal of it holds. */
  readonly close: () => Promise<{ readonly holds: boolean; readonly entries: number }>
}

export const clinicIn = async (data: string): Promise<Clinic> => {
  const folder = await openAside({ data, safe: safeBeside(data) })
  await folder.clinic(CLINIC)
  let now = NOON
  const { app } = deskWith({ store: folder.store, clock: () => now++ })
  const asking =
    (screen: ReturnType<typeof browser>): Ask =>
    (method, path, body) =>
      screen.send(method, path, body)
  const own = browser(app)
  await own.post('/api/sign-in', { account: LIS.id })
  const other = 'somebody-else'
  const pen = { patient: other, at: 2, clock: () => NOON, chance: () => 0 } as const
  const known = { names: [{ language: 'ar', text: 'Invented' }], speaks: [{ language: 'ar' }] }
  const registered = { ...entryBy(pen, 'people.patient-registered', known), id: TAKEN }
  await own.post(`/api/patients/${other}/entries`, { entries: [registered] })

  return {
    lay: async (registered, opened) => {
      const { patient } = registered
      const road = `/api/patients/${patient}/entries`
      await own.post(road, { entries: [registered] })
      const table = browser(app)
      await table.post('/api/sign-in', { account: NURSE })
      const { json } = await table.post(`/api/patients/${patient}/table`, { entry: opened })
      if (json.receipt?.outcome !== 'stored') throw new Error(`no table: ${JSON.stringify(json)}`)
      const { json: joining } = await table.post('/api/table/join-code', { side: 'patient' })
      const side = browser(app)
      const { status } = await side.post('/api/table/join', { code: joining['code'] })
      if (status !== 200) throw new Error(`nobody sits down: ${status}`)
      return [
        { ask: asking(table), path: '/api/table/entries' },
        { ask: asking(side), path: '/api/table/entries' },
        { ask: asking(own), path: road },
      ]
    },
    record: patient => folder.store.read(CLINIC, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER }),
    close: async () => {
      await folder.store.close()
      const database = sqliteDatabase(lookAt(join(data, 'record.sqlite')))
      const found = await verify(database, CLINIC, { safe: openSafe(safeBeside(data)) })
      await database.close()
      return { holds: !found.broken, entries: found.entries }
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openDurable } from './door.ts'
import { memorySafe } from './keys/safe.ts'
import { migrate } from './migrations.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteDatabase } from './sqlite-database.ts'
import { keepsTheRecord } from './store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))
let opened = 0
keepsTheRecord('entries in SQLite, sealed', () => {
  const database = openDurable(join(folder, `${++opened}.sqlite`))
  migrate(database)
  return sqlStore(sqliteDatabase(database), memorySafe())
})

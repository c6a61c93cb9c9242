import { randomBytes, webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { sealTo } from '#record/sealed'
import { openAside } from '../aside.ts'
import { closeListed, notingWithdrawn } from '../closing.ts'
import { memorySafe } from '../keys/safe.ts'
import { migrate } from '../migrations.ts'
import { sqliteDatabase } from '../sqlite-database.ts'
import { memoryPockets } from './memory-pockets.ts'
import { keepsThePockets, pocket } from './pockets.contract.ts'
import { sqlPockets } from './sql-pockets.ts'
import { keepsHalvesWrapped } from './wrapping.contract.ts'

const NOW = 1_770_000_000_000
const AT = '2026-03-02T09:00:00Z'
const fresh = () => {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(database)
  database.exec(`insert into clinics (clinic, position) values ('north', 0), ('south', 0)`)
  return sqliteDatabase(database)
}

/** A safe with a key of each of these clinics. */
const safeOf = (...clinics: readonly string[]) => {
  const safe = memorySafe()
  for (const clinic of clinics) safe.renew(clinic, AT)
  return safe
}

keepsThePockets('pockets in memory', memoryPockets)
keepsHalvesWrapped('halves in SQLite', async () => fresh())
keepsThePockets('pockets in SQLite', () => sqlPockets(fresh(), safeOf('north', 'south')))

test('a pocket that was withdrawn stays so where an older copy of the record is put back', async () => {
  const [safe, database, older] = [safeOf('north'), fresh(), fresh()]
  const pockets = notingWithdrawn(sqlPockets(database, safe), safe)
  const [lost, own, shared] = [pocket(), pocket({ of: 'own' }), pocket()]
  for (const one of [lost, own, shared]) {
    await pockets.put('north', one)
    await sqlPockets(older, safe).put('north', one)
  }
  await pockets.withdraw('north', lost.id, NOW)
  await pockets.withdrawOwnOf('north', 'lis', NOW)
  await closeListed(older, 'north', safe)
  expect(await sqlPockets(older, safe).all('north')).toEqual([shared])
})

test('a record in a thread of its own keeps pockets and opens boxes as one in this thread does', async () => {
  const place = mkdtempSync(join(tmpdir(), 'tessera-pockets-'))
  const folder = await openAside({ data: join(place, 'record'), safe: join(place, 'safe') })
  onTestFinished(async () => {
    await folder.store.close()
    rmSync(place, { recursive: true })
  })
  const clinic = await folder.clinic('north')
  const one = pocket({ of: 'own', half: new Uint8Array(32).fill(7), pinHash: 'digits$salt$hash' })
  await folder.pockets.put(clinic, one)
  expect(await folder.pockets.byToken(clinic, one.tokenHash)).toEqual(one)
  expect(await folder.pockets.attempt(clinic, one.id)).toEqual({ ...one, wrong: 1 })
  const told = new TextEncoder().encode('told in the room')
  const box = await sealTo(
    webcrypto.subtle as unknown as SubtleCrypto,
    randomBytes,
    await folder.boxes.sealTo(clinic),
    told,
  )
  expect(await folder.boxes.open(clinic, box)).toEqual(told)
  expect(await folder.boxes.open(clinic, box.slice(1))).toBeUndefined()
})

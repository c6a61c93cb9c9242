import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openDurable } from './door.ts'
import { memorySafe } from './keys/safe.ts'
import { CannotOpen, migrationsFor } from './migrations.ts'
import { folderIn, openFolder } from './sqlite.ts'
import { keepsTheRecord, tell } from './store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))
let opened = 0
const fresh = () => join(folder, String(++opened))
const AT = '2026-03-02T09:00:00Z'

keepsTheRecord('the record in SQLite', () => openFolder(fresh()).store)

test('what was stored is there when the program starts again, and counting goes on', async () => {
  const path = fresh()
  const first = openFolder(path)
  await first.store.append('north', [tell('amina'), tell('amina')], AT)
  await first.store.close()
  const again = openFolder(path)
  const [receipt] = await again.store.append('north', [tell('amina')], AT)
  expect(receipt).toMatchObject({ place: { clinic: 3, patient: 3 } })
  await again.store.close()
})

test('only the owner of the machine account can look into the folder', async () => {
  const path = fresh()
  await openFolder(path).store.close()
  expect(statSync(path).mode & 0o777).toBe(0o700)
})

test('the keys lie apart from the record: a safe in its folder, or around it, is refused', () => {
  const path = fresh()
  const apart = 'The safe with the keys must lie outside the folder of the record, and not around it.'
  for (const safe of [path, join(path, 'safe'), folder]) expect(() => openFolder(path, safe)).toThrow(apart)
})

test('without its safe a record is not opened, and no new key is made in silence', async () => {
  const path = fresh()
  const first = openFolder(path)
  await first.clinic('north')
  await first.store.append('north', [tell('amina')], AT)
  await first.store.close()
  const elsewhere = openFolder(path, join(folder, `${++opened}-safe`))
  await expect(elsewhere.clinic('north')).rejects.toThrow(/The key of this clinic is not in/)
  await expect(elsewhere.store.append('north', [tell('amina')], AT)).rejects.toThrow(/of this clinic is not in/)
  await elsewhere.store.close()
  const again = openFolder(path)
  expect(await again.clinic('north')).toBe('north')
  expect(await again.store.read('north', 'amina', { after: 0, limit: 9 })).toHaveLength(1)
  await again.store.close()
})

test('a record of before there were keys is carried over, entry by entry, and nothing readable is left in its files', async () => {
  const path = fresh()
  mkdirSync(path)
  const old = openDurable(join(path, 'record.sqlite'))
  old.exec('create table migrations (name text not null primary key, hash text not null) strict')
  for (const { name, sql, hash } of migrationsFor('sqlite').slice(0, 2)) {
    old.exec(sql)
    old.prepare('insert into migrations values (?, ?)').run(name, hash)
  }
  const told = Array.from({ length: 1203 }, (_, at) => tell(at % 2 ? 'amina' : 'yusuf'))
  old.exec(
    `insert into clinics values ('north', 1203); insert into patients values ('north', 'amina', 601), ('north', 'yusuf', 602)`,
  )
  for (const [at, entry] of told.entries())
    old
      .prepare('insert into entries values (?, ?, ?, ?, ?, ?, ?, ?)')
      .run('north', entry.patient, at + 1, Math.floor(at / 2) + 1, entry.id, entry.kind, AT, JSON.stringify(entry))
  old.close()
  const now = openFolder(path)
  expect(await now.clinic('another')).toBe('north')
  const read = [
    ...(await now.store.read('north', 'amina', { after: 0, limit: 2000 })),
    ...(await now.store.read('north', 'yusuf', { after: 0, limit: 2000 })),
  ]
  expect(read.sort((a, b) => a.place!.clinic - b.place!.clinic)).toEqual(
    told.map((entry, at) => ({ ...entry, place: { clinic: at + 1, patient: Math.floor(at / 2) + 1, storedAt: AT } })),
  )
  await now.store.close()
  for (const file of readdirSync(path)) expect(readFileSync(join(path, file), 'latin1')).not.toContain('ondt i ryggen')
})

test('a record of before there were doors goes on: who is signed in stays so, and cards are folded anew', async () => {
  const old = openDurable(join(folder, `${++opened}.sqlite`))
  old.exec('create table migrations (name text not null primary key, hash text not null) strict')
  for (const { name, sql, hash } of migrationsFor('sqlite').slice(0, 4)) {
    old.exec(sql)
    old.prepare('insert into migrations values (?, ?)').run(name, hash)
  }
  old.exec(`insert into clinics (clinic, position) values ('north', 0)`)
  old.exec(`insert into projections values ('north', 'amina', 'card', x'05')`)
  const columns = 'clinic, token_hash, staff, patient, visit, agent, created_at, last_used_at'
  old.exec(`insert into sessions (${columns}) values ('north', 's', 'lis', null, null, 'a', 1, 2)`)
  old.exec(`insert into sessions (${columns}) values ('north', 't', 'lis', 'amina', 'visit-1', 'a', 1, 2)`)
  const { shelf, doors, store } = folderIn(old, memorySafe())
  expect((await shelf.of('north', 'lis')).map(({ session }) => session)).toEqual([
    { staff: 'lis' },
    { staff: 'lis', table: { visit: 'visit-1', patient: 'amina' } },
  ])
  expect(await doors.ofPatient('north', 'amina')).toEqual([])
  expect(old.prepare('select count(*) as kept from projections').get()).toEqual({ kept: 0 })
  await store.close()
})

test('a second program on the same folder is told so, and the first goes on', async () => {
  const path = fresh()
  const first = openFolder(path)
  expect(() => openFolder(path)).toThrow(new CannotOpen('Another Tessera has this record open; close that one first.'))
  expect(await first.store.append('north', [tell('amina')], AT)).toMatchObject([{ outcome: 'stored' }])
  await first.store.close()
})

test('a record of a newer program, or one that was altered, is not opened', async () => {
  const path = fresh()
  await openFolder(path).store.close()
  const change = (sql: string) => {
    const database = new DatabaseSync(join(path, 'record.sqlite'))
    database.exec(sql)
    database.close()
  }
  change(`insert into migrations values ('9999-later.sql', 'x')`)
  expect(() => openFolder(path)).toThrow('This record was written by a newer Tessera; open it with that one.')
  change(
    `delete from migrations where name = '9999-later.sql'; update migrations set hash = 'x' where name like '0001%'`,
  )
  expect(() => openFolder(path)).toThrow(
    'This record was built differently at step 0001-record.sql; this Tessera does not open it.',
  )
})

test('a full disk refuses the whole push, keeps what was stored, and writes again when there is room', async () => {
  const database = openDurable(join(folder, `${++opened}.sqlite`))
  const { store, shelf } = folderIn(database, memorySafe())
  const before = await store.append('north', [tell('amina')], AT)
  const pages = database.prepare('pragma page_count').get()?.['page_count']
  database.exec(`pragma max_page_count = ${Number(pages) + 2}`)
  const large = Array.from({ length: 200 }, () => tell('amina'))
  expect(await store.append('north', large, AT)).toEqual(
    large.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })),
  )
  expect(await store.read('north', 'amina', { after: 0, limit: 9 })).toHaveLength(1)
  await shelf.used('north', 'no such session', 1)
  database.exec('pragma max_page_count = 100000')
  const after = await store.append('north', large, AT)
  expect([before[0], after.at(-1)]).toMatchObject([{ place: { clinic: 1 } }, { place: { clinic: 201, patient: 201 } }])
  await store.close()
})

test('a new folder takes the clinic it is given, and keeps it', async () => {
  const path = fresh()
  const first = openFolder(path)
  expect(await first.clinic('clinic-one')).toBe('clinic-one')
  const karen = { id: 'staff-1', name: 'Karen', role: 'nurse', lead: true, language: 'da' }
  await first.staff.add('clinic-one', karen)
  await first.store.close()
  const again = openFolder(path)
  expect(await again.clinic('clinic-two')).toBe('clinic-one')
  expect(await again.staff.accounts('clinic-one')).toEqual([karen])
  expect(await again.staff.accounts('clinic-two')).toEqual([])
  await again.store.close()
})

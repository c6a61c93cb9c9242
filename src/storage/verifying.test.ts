import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { NO_SEAL, sealOf } from '#record/seal'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backup } from './backup/backing-up.ts'
import { AT, everything, NORTH, openSqlite, ownFolder, smallClinic, unsaid } from './backup/invented.fixture.ts'
import { restore } from './backup/restoring.ts'
import { headerOf } from './envelope.ts'
import { inWords } from './faults.ts'
import { sha256 } from './keys/cipher.ts'
import { memorySafe, type Safe } from './keys/safe.ts'
import { lookIntoFolder, wrongInFile } from './reaching.ts'
import { howMany, type Database } from './scope.ts'
import { sqlStore } from './sql-store.ts'
import { tell } from './store.contract.ts'
import { verify } from './verifying.ts'

const { folder, gone } = ownFolder()
afterAll(gone)

let nth = 0
let opened: DatabaseSync
let database: Database
let safe: Safe
beforeEach(async () => {
  ;({ opened, database } = openSqlite(join(folder, `${++nth}.sqlite`)))
  ;({ safe } = await smallClinic(database))
  opened.exec('pragma foreign_keys = off')
})
afterEach(() => database.close())

const broken = async () => (await verify(database, NORTH, { safe })).broken
const unlocked = async () => (await verify(database, NORTH)).broken
const idAt = (position: number) => opened.prepare('select id from entries where position = ?').get(position)?.['id']

/** Seals the whole record anew, as somebody could who has the database and no key. */
const sealAnew = () => {
  let seal = NO_SEAL
  for (const row of opened.prepare('select * from entries order by position').all() as never[]) {
    const { position, body } = row as { position: number; body: Uint8Array }
    seal = sealOf(sha256, seal, headerOf(row), body)
    opened.prepare('update entries set seal = ? where position = ?').run(seal, position)
  }
  opened.prepare('update clinics set seal = ?, position = (select max(position) from entries)').run(seal)
}

describe('a record that nobody touched', () => {
  test('is found whole, with its tombstones, and how far it reaches', async () => {
    const seen = await verify(database, NORTH, { safe })
    expect(seen).toMatchObject({ entries: 11, gone: 3, lost: 0, head: { position: 11 } })
    expect(seen.broken).toBeUndefined()
    expect(await verify(database, NORTH)).toEqual(seen)
    expect((await verify(database, NORTH, { safe, last: 4 })).entries).toBe(4)
  })

  test('that is empty, or of another clinic, has nothing wrong with it', async () => {
    expect(await verify(database, 'south', { safe })).toMatchObject({ entries: 0, lost: 0 })
  })

  test('is still whole when a clinic’s key was renewed', async () => {
    safe.renew(NORTH, AT)
    await sqlStore(database, safe).append(NORTH, [tell('yusuf'), tell('somebody-new')], AT)
    expect(await broken()).toBeUndefined()
  })
})

/** Every column that a seal, a key or the order stands for, with how its row is found. */
const COLUMNS = [
  ['entries', 'body', 'position'],
  ['entries', 'seal', 'position'],
  ['entries', 'kind', 'position'],
  ['entries', 'id', 'position'],
  ['entries', 'about', 'position'],
  ['entries', 'patient', 'position'],
  ['entry_keys', 'wrapped', 'id'],
  ['entry_keys', 'id', 'id'],
  ['patient_keys', 'wrapped', 'patient'],
  ['patient_keys', 'clinic_key', 'patient'],
  ['patient_keys', 'patient', 'patient'],
  ['clinics', 'seal', 'clinic'],
] as const

test('any one bit changed in an entry, a key or a seal is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...COLUMNS), fc.nat(), fc.nat(), fc.nat(7), async (column, row, byte, bit) => {
      const [table, name, key] = column
      const all = opened
        .prepare(`select ${key} as key, cast(${name} as blob) as value from ${table} where ${name} is not null`)
        .all() as { key: string | number; value: Uint8Array }[]
      const { key: of, value } = all[row % all.length]!
      const changed = Uint8Array.from(value)
      changed[byte % value.length]! ^= 1 << bit
      const put = (bytes: Uint8Array, where: string) =>
        opened
          .prepare(
            `update ${table} set ${name} = ${typeof opened.prepare(`select ${name} as v from ${table} where ${name} is not null`).get()?.['v'] === 'string' ? 'cast(? as text)' : '?'} where rowid = ${where}`,
          )
          .run(bytes)
      const rowid = String(opened.prepare(`select rowid from ${table} where ${key} = ?`).get(of)?.['rowid'])
      put(changed, rowid)
      const found = await broken()
      put(value, rowid)
      expect(found, `${table}.${name}`).toBeDefined()
      if (table === 'entries' && (name === 'body' || name === 'seal'))
        expect(found).toMatchObject({ position: of, entry: idAt(Number(of)) })
      if (name === 'wrapped' && table === 'entry_keys') expect(found).toMatchObject({ entry: of })
    }),
    { numRuns: 300 },
  )
  expect(await broken()).toBeUndefined()
})

test('whatever byte of the file is changed: it is found, or every entry is still read as it was told', async () => {
  const path = join(folder, `${++nth}-file`)
  const { openFolder } = await import('./sqlite.ts')
  const own = openFolder(path, `${path}-safe`)
  await own.clinic(NORTH)
  const kept = (await import('./keys/safe-folder.ts')).openSafe(`${path}-safe`)
  await own.store.append(NORTH, [tell('amina'), tell('yusuf'), tell('amina'), tell('hodan')], AT)
  await own.store.close()
  const whole = readFileSync(join(path, 'record.sqlite'))
  const look = lookIntoFolder(path)
  const told = await everything(look.database, kept)
  await look.close()
  copyFileSync(join(path, 'record.sqlite'), join(path, 'whole'))
  let found = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(whole)
      changed[at]! ^= by
      writeFileSync(join(path, 'record.sqlite'), changed)
      let seen: Awaited<ReturnType<typeof verify>>
      try {
        const record = lookIntoFolder(path)
        try {
          seen = await verify(record.database, NORTH, { safe: kept })
          if (seen.broken || (await wrongInFile(record, NORTH)).length > 0) return void found++
          expect(await everything(record.database, kept)).toBe(told)
        } finally {
          await record.close()
        }
      } catch (error) {
        // What cannot be opened at all is found too.
        expect((error as Error).name).toMatch(/CannotOpen|RecordDamaged|Error/)
        expect((error as Error).name).not.toBe('AssertionError')
        found++
      }
    }),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(10)
})

describe('a break is named by its place, and never in anybody’s words', () => {
  test('a row taken out', async () => {
    opened.exec('delete from entries where position = 5')
    expect(await broken()).toMatchObject({ fault: 'position-missing', position: 5 })
  })

  test('a row taken out, and the others numbered anew', async () => {
    const after = idAt(6)
    opened.exec('delete from entry_keys where id = (select id from entries where position = 5)')
    opened.exec('delete from entries where position = 5')
    for (let at = 6; at <= 11; at++) opened.exec(`update entries set position = ${at - 1} where position = ${at}`)
    opened.exec(`update entries set patient_position = patient_position - 1 where patient = 'amina' and position >= 5`)
    opened.exec(`update patients set position = position - 1 where patient = 'amina'`)
    opened.exec('update clinics set position = 10')
    expect(await broken()).toMatchObject({ fault: 'seal-broken', position: 5, entry: after })
    sealAnew()
    expect(await unlocked()).toBeUndefined()
    expect((await broken())?.fault).toBe('entry-unreadable')
  })

  test('two rows that changed places', async () => {
    opened.exec(
      'update entries set position = 99 where position = 3; update entries set position = 3 where position = 7; update entries set position = 7 where position = 99',
    )
    expect(await broken()).toMatchObject({ position: 3 })
  })

  test('the end cut off: found as long as the safe has noted it', async () => {
    const { head } = await verify(database, NORTH)
    safe.noteHead({ clinic: NORTH, position: 11, seal: Buffer.from(head.seal).toString('base64'), at: AT })
    opened.exec('delete from entry_keys where id in (select id from entries where position > 9)')
    opened.exec('delete from entries where position > 9')
    expect((await broken())?.fault).toBe('cut-short')
    for (const patient of ['amina', 'yusuf'])
      opened.exec(
        `update patients set position = (select max(patient_position) from entries where patient = '${patient}') where patient = '${patient}'`,
      )
    sealAnew()
    expect(await unlocked()).toBeUndefined()
    expect(await broken()).toMatchObject({ fault: 'cut-short', position: 10 })
    expect(await verify(database, NORTH, { safe, older: true })).toMatchObject({ lost: 2 })
  })

  test('a record written anew under the head that the safe has noted', async () => {
    safe.noteHead({ clinic: NORTH, position: 4, seal: Buffer.from(sha256()).toString('base64'), at: AT })
    expect(await broken()).toMatchObject({ fault: 'not-as-noted', position: 4 })
  })

  test('a key destroyed without a tombstone, and one that lives on under its tombstone', async () => {
    const id = idAt(3)
    const kept = opened.prepare('select wrapped from entry_keys where id = ?').get(id as string)?.['wrapped']
    opened.prepare('delete from entry_keys where id = ?').run(id as string)
    expect(await broken()).toMatchObject({ fault: 'key-missing', position: 3, entry: id, patient: 'yusuf' })
    expect((await unlocked())?.fault).toBe('key-missing')
    opened.prepare('insert into entry_keys values (?, ?, ?)').run(NORTH, id as string, kept as Uint8Array)
    opened.prepare('insert into entry_keys values (?, ?, ?)').run(NORTH, idAt(2) as string, kept as Uint8Array)
    expect(await unlocked()).toMatchObject({ fault: 'key-still-there', position: 2 })
  })

  test('a patient’s key that went without a word, and one that came back', async () => {
    const row = opened.prepare(`select * from patient_keys where patient = 'yusuf'`).get() as Record<string, string>
    opened.exec(`update patient_keys set patient = 'hodan' where patient = 'yusuf'`)
    expect(await unlocked()).toMatchObject({ fault: 'patient-key-missing', position: 3, patient: 'yusuf' })
    opened
      .prepare('insert into patient_keys values (?, ?, ?, ?)')
      .run(NORTH, 'yusuf', row['clinic_key']!, row['wrapped']!)
    expect(await unlocked()).toMatchObject({ fault: 'patient-key-still-there', patient: 'hodan' })
  })

  test('keys of nobody', async () => {
    opened.prepare('insert into entry_keys values (?, ?, ?)').run(NORTH, 'nobody', Uint8Array.of(1))
    expect((await broken())?.fault).toBe('key-without-entry')
    opened.exec(`delete from entry_keys where id = 'nobody'`)
    opened.prepare('insert into patient_keys values (?, ?, ?, ?)').run(NORTH, 'nobody', 'key-1', Uint8Array.of(1))
    expect(await broken()).toEqual({ fault: 'key-without-patient', patient: 'nobody' })
  })

  test('a head, or a count of a patient’s entries, that is another', async () => {
    opened.exec(`update patients set position = 9 where patient = 'yusuf'`)
    expect(await broken()).toEqual({ fault: 'patient-head-differs', patient: 'yusuf' })
    opened.exec('update clinics set position = 12')
    expect((await broken())?.fault).toBe('head-differs')
  })

  test('another clinic’s safe, and a safe without the key', async () => {
    const other = memorySafe()
    other.renew(NORTH, AT)
    expect((await verify(database, NORTH, { safe: other })).broken?.fault).toBe('clinic-key-missing')
    const named: Safe = { ...other, all: () => [{ ...other.current(NORTH)!, name: safe.current(NORTH)!.name }] }
    expect((await verify(database, NORTH, { safe: named })).broken).toMatchObject({
      fault: 'patient-key-unreadable',
      position: 1,
    })
  })

  test('the sentence says where, and nothing that was told', async () => {
    opened.exec(`update entries set body = cast('ondt i ryggen' as blob) where position = 3`)
    const sentence = inWords((await broken())!)
    expect(sentence).toContain(`Position 3, entry ${String(idAt(3))}: The seal does not fit`)
    expect(sentence).not.toContain('ryggen')
  })
})

test('an older copy that was put back is held against what was noted before it, and no more against what came after', async () => {
  const noted = (position: number, seal: string) => safe.noteHead({ clinic: NORTH, position, seal, at: AT })
  const { head } = await verify(database, NORTH)
  noted(11, Buffer.from(head.seal).toString('base64'))
  noted(40, 'what is lost')
  expect((await broken())?.fault).toBe('cut-short')
  safe.noteHead({
    clinic: NORTH,
    position: 11,
    seal: Buffer.from(head.seal).toString('base64'),
    at: AT,
    restored: true,
  })
  expect(await broken()).toBeUndefined()
  await sqlStore(database, safe).append(NORTH, [unsaid('yusuf', tell('yusuf').id)], AT)
  expect(await broken()).toBeUndefined()
})

test('the largest files are read a few at a time, and the record is looked over, backed up and put back as ever', async () => {
  const bytes = 'A'.repeat(Math.ceil(10_000_000 / 3) * 4)
  const file = () => tell('amina', { kind: 'record.file-kept', body: { type: 'application/pdf', bytes } })
  await sqlStore(database, safe).append(NORTH, [file(), tell('amina'), file(), file()], AT)
  const from = (after: number) => database.withScope(NORTH, rows => howMany(rows, NORTH, after, 1000))
  expect([await from(0), await from(11), await from(12)]).toEqual([14, 3, 1000])
  const { entries, broken: wrong } = await verify(database, NORTH, { safe })
  expect([entries, wrong]).toEqual([15, undefined])
  const made = await backup(database, NORTH, safe, { to: join(folder, `large-${nth}`), at: AT })
  const place = openSqlite(join(folder, `${++nth}.sqlite`)).database
  expect((await restore(made.folder, place, safe, AT)).verified.entries).toBe(15)
  const kept = await sqlStore(place, safe).readOf(NORTH, ['amina'], ['record.file-kept'])
  expect(kept.map(({ body }) => (body as { bytes: string }).bytes === bytes)).toEqual([true, true, true])
  await place.close()
})

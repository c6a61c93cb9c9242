import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { carryOver } from './carrying-over.ts'
import { lookAt, openDurable } from './door.ts'
import { RecordDamaged } from './envelope.ts'
import { lock } from './keys/cipher.ts'
import { ringOn } from './keys/ring.ts'
import { memorySafe } from './keys/safe.ts'
import { CannotOpen, migrate } from './migrations.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteDatabase } from './sqlite-database.ts'
import { keepsTheRecord, tell } from './store.contract.ts'
import { verify } from './verifying.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))
let opened = 0
const AT = '2026-03-02T09:00:00Z'
const fresh = () => {
  const path = join(folder, `${++opened}.sqlite`)
  const database = openDurable(path)
  migrate(database)
  const safe = memorySafe()
  return { path, database, safe, store: sqlStore(sqliteDatabase(database), safe) }
}

keepsTheRecord('entries in SQLite, sealed', () => fresh().store)

const registered = (patient: string) =>
  tell(patient, {
    kind: 'people.patient-registered',
    body: { names: [{ language: 'da', text: 'the-planted-name' }], speaks: [{ language: 'da' }] },
  })
const inFiles = (path: string): string =>
  ['', '-wal'].map(ending => readFileSync(`${path}${ending}`, 'latin1')).join('')

test('a header holds ids, positions and the kind, and nothing else can be read where the record lies', async () => {
  const { path, database, store } = fresh()
  await store.append('north', [registered('amina'), tell('amina')], AT)
  await store.cards('north')
  const columns = database
    .prepare(`select name from pragma_table_info('entries')`)
    .all()
    .map(row => row['name'])
  expect(columns).toEqual(['clinic', 'position', 'patient', 'patient_position', 'id', 'kind', 'about', 'body', 'seal'])
  const files = inFiles(path)
  for (const word of ['the-planted-name', 'ondt i ryggen', 'in-the-room', 'byHandOf', AT.slice(0, 10)])
    expect(files).not.toContain(word)
  await store.close()
})

test('a card is folded anew when it was dropped or spoilt, and goes with its patient', async () => {
  const { database, store } = fresh()
  await store.append('north', [registered('amina'), registered('yusuf')], AT)
  const cards = await store.cards('north')
  const kept = () =>
    database
      .prepare('select patient from projections order by patient')
      .all()
      .map(row => row['patient'])
  expect(kept()).toEqual(['amina', 'yusuf'])
  database.exec('update projections set body = zeroblob(60)')
  expect(await store.cards('north')).toEqual(cards)
  database.exec('delete from projections')
  expect(await store.cards('north')).toEqual(cards)
  const erased = tell('amina', { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })
  await store.append('north', [erased], AT)
  expect(kept()).toEqual(['yusuf'])
  await store.close()
})

test('a card that an older program kept, without what stands at the front now, is folded anew', async () => {
  const { database, safe, store } = fresh()
  await store.append('north', [registered('amina'), registered('yusuf')], AT)
  const cards = await store.cards('north')
  expect(cards[0]?.front.appointments).toEqual([])
  const [{ front: _, ...older } = { front: undefined }] = cards
  const beside = new TextEncoder().encode(JSON.stringify(['projection', 'north', 'amina', 'card']))
  await sqliteDatabase(database).withScope('north', async rows => {
    const keys = await ringOn(safe).keysOf(rows, 'north', ['amina'])
    const body = lock(keys.get('amina')!, new TextEncoder().encode(JSON.stringify(older)), beside)
    await rows.deleteFrom('projections').where('patient', '=', 'amina').execute()
    await rows.insertInto('projections').values({ clinic: 'north', patient: 'amina', name: 'card', body }).execute()
  })
  expect((await store.cardsSince('north', 0)).cards.find(({ patient }) => patient === 'amina')).toEqual(cards[0])
  expect(await store.card('north', 'amina')).toEqual(cards[0])
  expect(await store.cards('north')).toEqual(cards)
  await store.close()
})

test('a card folded for who follows along is kept, but not where something was added meanwhile', async () => {
  const { database, safe } = fresh()
  const plain = sqliteDatabase(database)
  const other = sqlStore(plain, safe)
  await other.append('north', [registered('amina'), registered('yusuf')], AT)
  const joined = tell('amina', { kind: 'people.care-team-joined', body: { person: 'omar' } })
  const store = sqlStore(
    {
      ...plain,
      withScope: async (clinic, work, how) => {
        const done = await plain.withScope(clinic, work, how)
        if (how?.oneMoment) await other.append('north', [joined], AT)
        return done
      },
    },
    safe,
  )
  const kept = () => database.prepare('select patient from projections order by patient').all()
  const { cards, head } = await store.cardsSince('north', 0)
  expect([cards.map(({ team }) => team), head]).toEqual([[['lis'], ['lis']], 2])
  expect(kept()).toEqual([{ patient: 'yusuf' }])
  expect((await other.cardsSince('north', head)).cards).toMatchObject([{ patient: 'amina', team: ['lis', 'omar'] }])
  expect(kept()).toEqual([{ patient: 'amina' }, { patient: 'yusuf' }])
})

test('a card that there is no room to keep is shown all the same', async () => {
  const { database, safe } = fresh()
  const plain = sqliteDatabase(database)
  await sqlStore(plain, safe).append('north', [registered('amina')], AT)
  const full: typeof plain = {
    ...plain,
    withScope: (clinic, work, how) => (how?.oneMoment ? plain.withScope(clinic, work, how) : Promise.reject(FULL)),
  }
  expect((await sqlStore(full, safe).cardsSince('north', 0)).cards).toMatchObject([{ patient: 'amina' }])
})

test('neither a card, nor what changed, nor a day of several patients goes through the whole record', async () => {
  const { database, store } = fresh()
  await store.append('north', [registered('amina'), registered('yusuf'), tell('amina')], AT)
  const asked = new Set<string>()
  const prepare = database.prepare.bind(database)
  database.prepare = text => {
    asked.add(text)
    return prepare(text)
  }
  await store.card('north', 'amina')
  await store.cardsSince('north', 0)
  await store.append('north', [registered('yusuf')], AT)
  await store.cardsSince('north', 3)
  await store.readOf('north', ['amina', 'yusuf'], ['visit.problem-told', 'visit.opened'])
  const plans = [...asked]
    .filter(text => /^select .* from "entries"/.test(text))
    .flatMap(text => prepare(`explain query plan ${text}`).all())
    .map(row => String(row['detail']))
    .filter(detail => / entries\b/.test(detail))
  expect(plans).toHaveLength(3)
  for (const plan of plans) expect(plan).toMatch(/^SEARCH entries USING .*\(clinic=\? AND /)
  await store.close()
})

test('an entry changed where it lies is not shown as if it were told, and the place that was changed is named', async () => {
  const { database, store } = fresh()
  await store.append('north', [tell('amina'), tell('amina')], AT)
  database.exec(`update entries set kind = 'visit.worry-noted' where position = 2`)
  const reading = store.read('north', 'amina', { after: 0, limit: 9 })
  await expect(reading).rejects.toThrow(new RecordDamaged('the entry at position 2 cannot be read'))
  await store.close()
})

const FULL = Object.assign(new Error('no room'), { errcode: 13 })
const unsaid = (patient: string, entry: string) =>
  tell(patient, { kind: 'record.unsaid', layer: 'table', body: { entry, why: 'asked' } })

test('what was unsaid is acknowledged also where there is no room to empty the log', async () => {
  const { database } = fresh()
  const store = sqlStore({ ...sqliteDatabase(database), forgetDeleted: () => Promise.reject(FULL) }, memorySafe())
  const told = tell('amina')
  await store.append('north', [told], AT)
  expect(await store.append('north', [unsaid('amina', told.id)], AT)).toMatchObject([{ outcome: 'stored' }])
  expect(await store.find('north', told.id)).toBeUndefined()
})

test('where there is no room to erase again, the record is not opened as if that had been done', async () => {
  const { database } = fresh()
  const [safe, plain] = [memorySafe(), sqliteDatabase(database)]
  const told = tell('amina')
  await sqlStore(plain, safe).append('north', [told], AT)
  safe.noteErased([{ clinic: 'north', patient: 'amina', entry: told.id, at: AT }])
  let scopes = 0
  const full: typeof plain = {
    ...plain,
    withScope: (clinic, work) => (++scopes > 1 ? Promise.reject(FULL) : plain.withScope(clinic, work)),
  }
  await expect(sqlStore(full, safe).eraseListed('north', AT)).rejects.toThrow(CannotOpen)
  expect(await sqlStore(plain, safe).eraseListed('north', AT)).toBe(1)
})

test('a record from before there were keys is kept readable until all of it is in its new form', async () => {
  const { database, store } = fresh()
  const told = tell('amina')
  const plain = database.prepare('insert into entries_plain (clinic, position, stored_at, body) values (?, ?, ?, ?)')
  plain.run('north', 1, AT, JSON.stringify(told))
  const noRoom = async () => [{ id: told.id, outcome: 'refused', reason: 'disk-full' } as const]
  await expect(carryOver(database, { ...store, append: noRoom })).rejects.toThrow(CannotOpen)
  await carryOver(database, store)
  expect(await store.find('north', told.id)).toMatchObject(told)
  expect(() => database.exec('select * from entries_plain')).toThrow('no such table')
})

/** How long, in milliseconds, SQLite may wait for others each time the log is to be emptied. */
const waitsForLog = (database: DatabaseSync): readonly unknown[] => {
  const waits: unknown[] = []
  const { prepare } = database
  database.prepare = sql => {
    const statement = prepare.call(database, sql)
    if (!sql.includes('wal_checkpoint')) return statement
    const all = statement.all.bind(statement)
    statement.all = () => {
      waits.push(prepare.call(database, 'pragma busy_timeout').get()?.['timeout'])
      return all()
    }
    return statement
  }
  return waits
}

test('a destroyed key leaves the log also where somebody was reading; nobody waits for that', async () => {
  const { path, database, store } = fresh()
  const told = tell('amina')
  await store.append('north', [told], AT)
  const { wrapped } = database.prepare('select wrapped from entry_keys').get() as { wrapped: Uint8Array }
  const holds = () => inFiles(path).includes(Buffer.from(wrapped).toString('latin1'))
  const reader = lookAt(path)
  reader.exec('begin')
  reader.prepare('select count(*) from entries').get()
  const waits = waitsForLog(database)
  expect(await store.append('north', [unsaid('amina', told.id)], AT)).toMatchObject([{ outcome: 'stored' }])
  expect([waits, holds()]).toEqual([[0], true])
  reader.close()
  await expect.poll(holds).toBe(false)
  await store.close()
})

test('two programs write for one clinic: what one judged before the other wrote is not stored, and the seals hold', async () => {
  const database = openDurable(join(folder, `${++opened}.sqlite`))
  migrate(database)
  const [ours, safe] = [sqliteDatabase(database), memorySafe()]
  const [one, other] = [sqlStore(ours, safe), sqlStore(ours, safe)]
  await one.append('north', [tell('amina')], AT)
  expect(await one.appendAt(1, 'north', [tell('amina')], AT)).toHaveProperty('receipts')
  expect(await other.appendAt(2, 'north', [tell('amina')], AT)).toHaveProperty('receipts')
  expect(await one.appendAt(2, 'north', [tell('amina')], AT)).toEqual({ moved: 3 })
  expect(await one.appendAt(3, 'north', [tell('amina')], AT)).toHaveProperty('receipts')
  const erased = tell('amina', { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })
  await other.append('north', [erased], AT)
  expect(await one.appendAt(4, 'north', [tell('amina')], AT)).toEqual({ moved: 5 })
  expect(await one.appendAt(5, 'north', [tell('amina')], AT)).toMatchObject({
    receipts: [{ outcome: 'refused', reason: 'patient-erased' }],
  })
  expect(await verify(ours, 'north', { safe })).not.toHaveProperty('broken')
  await one.close()
})

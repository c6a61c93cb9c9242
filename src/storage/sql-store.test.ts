import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDurable } from './door.ts'
import { RecordDamaged } from './envelope.ts'
import { memorySafe } from './keys/safe.ts'
import { migrate } from './migrations.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteDatabase } from './sqlite-database.ts'
import { keepsTheRecord, tell } from './store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))
let opened = 0
const AT = '2026-03-02T09:00:00Z'
const fresh = () => {
  const path = join(folder, `${++opened}.sqlite`)
  const database = openDurable(path)
  migrate(database)
  return { path, database, store: sqlStore(sqliteDatabase(database), memorySafe()) }
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

test('an entry changed where it lies is not shown as if it were told, and the place that was changed is named', async () => {
  const { database, store } = fresh()
  await store.append('north', [tell('amina'), tell('amina')], AT)
  database.exec(`update entries set kind = 'visit.worry-noted' where position = 2`)
  const reading = store.read('north', 'amina', { after: 0, limit: 9 })
  await expect(reading).rejects.toThrow(new RecordDamaged('the entry at position 2 cannot be read'))
  await store.close()
})

import type { Client } from 'pg'
import { sql } from 'kysely'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { memorySafe } from '../keys/safe.ts'
import { byHand, preparedDatabase, type Address } from './databases.fixture.ts'
import { openPostgres } from './open.ts'
import { postgresDatabase } from './postgres-database.ts'
import { RIGHTS } from './rights.ts'
import { twoClinics } from './two-clinics.fixture.ts'

const TABLES = Object.keys(RIGHTS) as (keyof typeof RIGHTS)[]
const may = (right: 'update' | 'delete') => TABLES.filter(table => RIGHTS[table].includes(right))

let address: Address
let desk: Client
beforeEach(async () => {
  address = await preparedDatabase()
  await twoClinics(await byHand(address('postgres')))
  desk = await byHand(address('desk'))
})

/** Asks under the login of the program, for one clinic or for none; whatever it did is undone. */
const asking = async (clinic: string | undefined, text: string) => {
  await desk.query(clinic === undefined ? 'begin' : `begin; set local tessera.clinic = '${clinic}'`)
  try {
    return await desk.query<Record<string, unknown>>(text)
  } finally {
    await desk.query('rollback')
  }
}
const clinicsIn = async (clinic: string | undefined, text: string) =>
  (await asking(clinic, text)).rows.map(row => row['clinic'])
const refused = { code: '42501' }
/** A row of this clinic, made over into one of another. */
const madeOver = (table: string, to: string) =>
  `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || '{"clinic": "${to}"}')).* from ${table} t`

const NOBODYS = [undefined, '', 'east', 'NORTH', 'north ', '%']

describe.each(TABLES)('another clinic’s rows in %s', table => {
  test('nobody sees them who names no clinic, or another', async () => {
    for (const clinic of NOBODYS) expect(await clinicsIn(clinic, `select clinic from ${table}`), clinic).toEqual([])
    expect(await clinicsIn('north', `select clinic from ${table}`)).toEqual(['north'])
    expect(await clinicsIn('north', `select clinic from ${table} where clinic = 'south' or true`)).toEqual(['north'])
    expect(await clinicsIn('south', `select clinic from ${table}`)).toEqual(['south'])
  })

  test('a copy of the table holds one clinic, or nothing', async () => {
    for (const clinic of NOBODYS) expect((await asking(clinic, `copy ${table} to stdout`)).rowCount).toBe(0)
    expect((await asking('north', `copy ${table} to stdout`)).rowCount).toBe(1)
    await expect(asking('north', `copy ${table} from stdin`)).rejects.toMatchObject({ code: '0A000' })
    await expect(asking('north', `copy ${table} to program 'cat'`)).rejects.toMatchObject(refused)
    await expect(asking('north', `copy ${table} to '/tmp/${table}'`)).rejects.toMatchObject(refused)
  })

  test('nobody adds to them, and the answer is the same whether the clinic is there or not', async () => {
    await expect(asking('north', madeOver(table, 'south'))).rejects.toMatchObject(refused)
    await expect(asking('north', madeOver(table, 'nowhere'))).rejects.toMatchObject(refused)
  })

  test('nobody looks past the bound: by switching it off, by another role, by emptying the table', async () => {
    await expect(asking('north', `set local row_security = off; select * from ${table}`)).rejects.toMatchObject(refused)
    for (const text of [
      `alter table ${table} disable row level security`,
      `alter table ${table} no force row level security`,
      `drop policy of_one_clinic on ${table}`,
      `create policy all_of_it on ${table} using (true)`,
      `truncate ${table} cascade`,
      `drop table ${table} cascade`,
      `alter table ${table} add column more text`,
      `create trigger t before insert on ${table} execute function suppress_redundant_updates_trigger()`,
      `create rule r as on insert to ${table} do instead nothing`,
      `lock table ${table} in access exclusive mode; drop table ${table}`,
    ])
      await expect(asking('north', text), text).rejects.toMatchObject(refused)
  })
})

test.each(may('update'))(
  'nobody changes rows of %s that are another clinic’s, nor makes them another’s',
  async table => {
    for (const clinic of [...NOBODYS, 'south'])
      expect((await asking(clinic, `update ${table} set clinic = clinic where clinic = 'north'`)).rowCount).toBe(0)
    expect((await asking('north', `update ${table} set clinic = clinic`)).rowCount).toBe(1)
    await expect(asking('north', `update ${table} set clinic = 'south'`)).rejects.toMatchObject(refused)
  },
)

test.each(may('delete'))('nobody deletes rows of %s that are another clinic’s', async table => {
  for (const clinic of [...NOBODYS, 'south'])
    expect((await asking(clinic, `delete from ${table} where clinic = 'north'`)).rowCount).toBe(0)
})

test('what was told is only ever added to: the login may not change, delete or empty it', async () => {
  for (const table of TABLES)
    for (const right of ['update', 'delete'] as const) {
      if (RIGHTS[table].includes(right)) continue
      const text = right === 'update' ? `update ${table} set clinic = clinic` : `delete from ${table}`
      await expect(asking('north', text), text).rejects.toMatchObject(refused)
    }
  expect(may('update')).not.toContain('entries')
  expect(may('delete')).not.toContain('entries')
  await expect(asking('north', 'select * from entries for update')).rejects.toMatchObject(refused)
  await expect(
    asking('north', `insert into entries select * from entries on conflict (clinic, id) do update set body = '\\x00'`),
  ).rejects.toMatchObject(refused)
  await expect(
    asking('north', `merge into entries e using patients p on true when matched then delete`),
  ).rejects.toMatchObject(refused)
})

test('joins, sub-queries and functions see one clinic too', async () => {
  const ways = [
    `select s.clinic from entries e full join patients s on true`,
    `select clinic from patients p where exists (select from entries where clinic <> p.clinic)`,
    `select clinic from (select * from entries union all select * from entries) e where clinic = 'south'`,
    `with all_of_it as materialized (select * from entries) select clinic from all_of_it where clinic = 'south'`,
    `select (xpath('//clinic/text()', x))[1]::text as clinic
       from unnest(xpath('//row', query_to_xml('select clinic from entries', true, false, ''))) x`,
    `select clinic from entries tablesample system (100)`,
    `select clinic from only entries where ctid = '(0,2)'`,
  ]
  for (const text of ways) {
    expect(await clinicsIn(undefined, text), text).toEqual([])
    expect(await clinicsIn('north', text), text).not.toContain('south')
  }
})

test('no error message and no statistic tells what another clinic holds', async () => {
  const admin = await byHand(address('postgres'))
  await admin.query('analyze')
  expect((await asking('east', 'select patient::int from entries')).rows).toEqual([])
  expect((await asking('east', 'select 1 / (position - 1) from entries')).rows).toEqual([])
  expect(
    (await asking('north', `select * from pg_stats where schemaname = 'public' and tablename <> 'migrations'`)).rows,
  ).toEqual([])
  await expect(asking('north', 'select * from pg_statistic')).rejects.toMatchObject(refused)
  const { rows } = await admin.query(
    `select tablename || '.' || attname as kept from pg_stats where attname = any($1)`,
    [['body', 'seal', 'wrapped', 'token_hash', 'code_hash', 'public_key', 'secret_hash', 'pin_hash', 'device_hash']],
  )
  expect(rows).toEqual([])
})

test('the login becomes nobody else, and makes nothing of its own', async () => {
  for (const text of [
    'set role keeper',
    'set role postgres',
    'set session authorization postgres',
    'alter role desk superuser',
    'alter role desk bypassrls',
    'grant keeper to desk',
    'create table mine (t text)',
    'create temporary table mine (t text)',
    'create view all_of_it as select * from entries',
    'create temporary view all_of_it as select * from entries',
    `create function f() returns setof entries language sql security definer as 'select * from entries'`,
    `create function pg_temp.f(text) returns boolean language plpgsql cost 0.0001 as 'begin raise notice ''%'', $1; return true; end'`,
    'create schema mine',
    'create extension file_fdw',
    `select pg_read_file('/etc/passwd')`,
    `select lo_import('/etc/passwd')`,
    'insert into migrations values (1, 2)',
    'checkpoint',
  ])
    await expect(asking('north', text), text).rejects.toMatchObject(refused)
})

test('a transaction leaves its clinic to no other on the same connection, ready statements neither', async () => {
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  const seen = (clinic: string) =>
    database.withScope(clinic, rows => rows.selectFrom('entries').select('clinic').where('position', '=', 1).execute())
  const clinics = Array.from({ length: 400 }, (_, at) => ['north', 'south', 'east'][at % 3]!)
  const all = await Promise.all(clinics.map(seen))
  expect(all.map(rows => rows.map(row => row.clinic).join())).toEqual(clinics.map(one => (one === 'east' ? '' : one)))
  await expect(
    database.withScope('north', async rows => {
      await sql`set tessera.clinic = 'south'`.execute(rows)
      throw new RangeError('and it breaks')
    }),
  ).rejects.toThrow('and it breaks')
  expect(await seen('east')).toEqual([])
})

test('what is asked after its transaction has ended is not answered', async () => {
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  const kept = await database.withScope('north', async rows => ({ rows }))
  await expect(kept.rows.selectFrom('entries').selectAll().execute()).rejects.toThrow(RangeError)
})

test('a clinic’s name is never read as SQL', async () => {
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  for (const name of [`north'; drop table entries; --`, '', 'north\n', `north' or '1`, 'NORTH', '$1'])
    await expect(database.withScope(name, async () => 'entered')).rejects.toThrow('not the id of a clinic')
})

test('where the bound is taken off, the other clinic is seen: and then the program does not open', async () => {
  const keeper = await byHand(address('keeper'))
  await keeper.query('alter table entries disable row level security')
  expect(await clinicsIn('north', 'select clinic from entries order by 1')).toEqual(['north', 'south'])
  await expect(openPostgres(address('desk'), memorySafe())).rejects.toThrow(
    'The table entries does not keep clinics apart (row-level security)',
  )
})

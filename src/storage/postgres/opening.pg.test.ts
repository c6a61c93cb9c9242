import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { memorySafe, type Safe } from '../keys/safe.ts'
import { migrationsFor } from '../migrations.ts'
import { tell } from '../store.contract.ts'
import { byHand, emptyDatabase, preparedDatabase } from './databases.fixture.ts'
import { openPostgres } from './open.ts'
import { preparePostgres } from './prepare.ts'
import { twoClinics } from './two-clinics.fixture.ts'

const AT = '2026-03-02T09:00:00Z'
const opened = async (url: string, safe: Safe = memorySafe()) => {
  const folder = await openPostgres(url, safe)
  onTestFinished(() => folder.store.close())
  return folder
}

test('a prepared database takes a clinic, and knows it again by the safe', async () => {
  const address = await preparedDatabase()
  const safe = memorySafe()
  const first = await opened(address('desk'), safe)
  expect(await first.clinic('clinic-one')).toBe('clinic-one')
  await first.store.append('clinic-one', [tell('amina', { clinic: 'clinic-one' })], AT)
  const again = await opened(address('desk'), safe)
  expect(await again.clinic('clinic-two')).toBe('clinic-one')
  expect(await again.store.head('clinic-one')).toBe(1)
  const other = await opened(address('desk'))
  expect(await other.clinic('clinic-three')).toBe('clinic-three')
  expect(await other.store.patients('clinic-three')).toEqual([])
})

test('without its key, or with the keys of two clinics, no record is opened', async () => {
  const address = await preparedDatabase()
  const first = await opened(address('desk'))
  await first.clinic('north')
  await first.store.append('north', [tell('amina')], AT)
  const keyless = await opened(address('desk'))
  await expect(keyless.clinic('north')).rejects.toThrow('The key of this clinic is not in memory')
  const two = memorySafe()
  for (const clinic of ['north', 'south']) two.renew(clinic, AT)
  await expect((await opened(address('desk'), two)).clinic('north')).rejects.toThrow('keys of several clinics')
})

test('a record that was moved goes on in the other place alone', async () => {
  const address = await preparedDatabase()
  const safe = memorySafe()
  const folder = await opened(address('desk'), safe)
  await folder.clinic('north')
  const admin = await byHand(address('postgres'))
  await admin.query('update clinics set moved = 1')
  await expect((await opened(address('desk'), safe)).clinic('north')).rejects.toThrow('was moved to another place')
})

test('an old backup put back is erased again as the safe has it', async () => {
  const address = await preparedDatabase()
  const safe = memorySafe()
  const folder = await opened(address('desk'), safe)
  await folder.clinic('north')
  const [kept, gone] = [tell('amina'), tell('amina')]
  await folder.store.append('north', [kept, gone], AT)
  safe.noteErased([{ clinic: 'north', patient: 'amina', entry: gone.id, at: AT }])
  const again = await opened(address('desk'), safe)
  await again.clinic('north')
  expect(await again.store.find('north', gone.id)).toBeUndefined()
  expect(await again.store.find('north', kept.id)).toMatchObject({ id: kept.id })
})

test('two who prepare at once, and whoever prepares again, do no harm', async () => {
  const address = await emptyDatabase()
  await Promise.all([1, 2, 3].map(() => preparePostgres(address('keeper'), { login: 'desk' })))
  await twoClinics(await byHand(address('postgres')))
  await preparePostgres(address('keeper'), { login: 'desk' })
  const keeper = await byHand(address('keeper'))
  const { rows } = await keeper.query('select name, hash from migrations order by name')
  expect(rows).toEqual(migrationsFor('postgres').map(({ name, hash }) => ({ name, hash })))
  await opened(address('desk'))
})

test('the owner of the tables is bound to one clinic at a time too', async () => {
  const address = await preparedDatabase()
  await twoClinics(await byHand(address('postgres')))
  const keeper = await byHand(address('keeper'))
  expect((await keeper.query('select * from entries')).rows).toEqual([])
})

test('preparing says what is missing, and keeps nothing of half a step', async () => {
  const address = await emptyDatabase()
  await expect(preparePostgres(address('keeper'), { login: 'nobody-here' })).rejects.toThrow(
    'There is no login nobody-here on this server',
  )
  await expect(preparePostgres(address('keeper'), { login: 'keeper' })).rejects.toThrow('owns nothing')
  await expect(preparePostgres(address('desk'), { login: 'keeper' })).rejects.toThrow('permission denied')
  const keeper = await byHand(address('keeper'))
  await keeper.query('create table challenges (mine text)')
  await expect(preparePostgres(address('keeper'), { login: 'desk' })).rejects.toThrow('already exists')
  expect((await keeper.query(`select to_regclass('entries') as found`)).rows).toEqual([{ found: null }])
})

test('a database nobody prepared, or one of a newer or altered program, is not opened', async () => {
  const empty = await emptyDatabase()
  await expect(openPostgres(empty('desk'), memorySafe())).rejects.toThrow('This database holds no record yet')
  const address = await preparedDatabase()
  const keeper = await byHand(address('keeper'))
  await keeper.query(`insert into migrations values ('9999-later.sql', 'x')`)
  await expect(openPostgres(address('desk'), memorySafe())).rejects.toThrow('written by a newer Tessera')
  await expect(preparePostgres(address('keeper'), { login: 'desk' })).rejects.toThrow('written by a newer Tessera')
  await keeper.query(`delete from migrations where name = '9999-later.sql'`)
  await keeper.query(`update migrations set hash = 'x' where name like '0001%'`)
  await expect(openPostgres(address('desk'), memorySafe())).rejects.toThrow('built differently at step 0001')
  await keeper.query('delete from migrations')
  await expect(openPostgres(address('desk'), memorySafe())).rejects.toThrow('This database lacks the step 0001')
})

test('the program does not work under a login that may do more than it needs, or less', async () => {
  const address = await preparedDatabase()
  await expect(openPostgres(address('postgres'), memorySafe())).rejects.toThrow('postgres is or may become a superuser')
  await expect(openPostgres(address('keeper'), memorySafe())).rejects.toThrow('owns the table clinics')
  const admin = await byHand(address('postgres'))
  const role = `desk_${randomBytes(4).toString('hex')}`
  await admin.query(`create role ${role} login noinherit`)
  onTestFinished(async () => {
    const last = await byHand(address('postgres'))
    await last.query(`drop owned by ${role}; drop role ${role}`)
  })
  await preparePostgres(address('keeper'), { login: role })
  const url = address('desk').replace('desk@', `${role}@`)
  const refused = async (sql: string, sentence: string, undo: string) => {
    await admin.query(sql)
    await expect(openPostgres(url, memorySafe()), sql).rejects.toThrow(sentence)
    await admin.query(undo)
    await opened(url)
  }
  await refused(`alter role ${role} bypassrls`, 'may bypass row-level security', `alter role ${role} nobypassrls`)
  await refused(`grant postgres to ${role}`, 'is or may become a superuser', `revoke postgres from ${role}`)
  await refused(`grant keeper to ${role}`, 'may act for its owner', `revoke keeper from ${role}`)
  await refused(`grant pg_write_all_data to ${role}`, 'has the powers of', `revoke pg_write_all_data from ${role}`)
  await refused(
    `grant update on entries to ${role}`,
    'the right to update on entries',
    `revoke update on entries from ${role}`,
  )
  await refused(
    'grant delete on entries to public',
    'the right to delete on entries',
    'revoke delete on entries from public',
  )
  await refused(
    `grant update (body) on entries to ${role}`,
    'the right to update on entries',
    `revoke update (body) on entries from ${role}`,
  )
  await refused(
    `revoke select on cards_of from ${role}`.replace('cards_of', 'projections'),
    'lacks the right to select',
    `grant select on projections to ${role}`,
  )
})

test.each([
  ['alter table sessions disable row level security', 'alter table sessions enable row level security'],
  ['alter table sessions no force row level security', 'alter table sessions force row level security'],
  ['create policy more on sessions using (true)', 'drop policy more on sessions'],
  ['alter policy of_one_clinic on sessions using (true)', undefined],
  ['alter policy of_one_clinic on sessions with check (true)', undefined],
  ['drop policy of_one_clinic on sessions', undefined],
])('a table without its bound keeps the program shut: %s', async (sql, undo) => {
  const address = await preparedDatabase()
  const keeper = await byHand(address('keeper'))
  await keeper.query(sql)
  await expect(openPostgres(address('desk'), memorySafe())).rejects.toThrow(
    'The table sessions does not keep clinics apart',
  )
  if (undo) await keeper.query(undo)
  else await preparePostgres(address('keeper'), { login: 'desk' })
  await opened(address('desk'))
})

test('a server that may lose what it stored is refused', async () => {
  const address = await preparedDatabase()
  await expect(openPostgres(`${address('desk')}&options=-c%20synchronous_commit%3Doff`, memorySafe())).rejects.toThrow(
    'synchronous_commit = off and may lose what was stored',
  )
})

test.each([
  ['log_statement', 'all'],
  ['log_statement', 'mod'],
  ['log_min_duration_statement', '1000'],
  ['log_transaction_sample_rate', '0.01'],
  ['log_parameter_max_length_on_error', '-1'],
])('a server that writes keys into its log is refused: %s = %s', async (name, value) => {
  const address = await preparedDatabase()
  const admin = await byHand(address('postgres'))
  const { rows } = await admin.query<{ name: string }>('select current_database() as name')
  await admin.query(`alter database ${rows[0]!.name} set ${name} = '${value}'`)
  await expect(openPostgres(address('desk'), memorySafe())).rejects.toThrow('into its log, keys too')
  await admin.query(`alter database ${rows[0]!.name} set log_parameter_max_length = 0`)
  await admin.query(`alter database ${rows[0]!.name} set log_parameter_max_length_on_error = 0`)
  await opened(address('desk'))
})

test('what is wrong with an address is said without the password in it', async () => {
  const address = await preparedDatabase()
  for (const [url, sentence] of [
    ['postgres://desk:hunter2@127.0.0.1:1/record', 'cannot be reached'],
    [address('desk').replace('desk@', 'stranger:hunter2@'), 'role "stranger" does not exist'],
    [
      address('desk')
        .replace(/record_\w+/, 'no_such')
        .replace('desk@', 'desk:hunter2@'),
      'does not exist',
    ],
    ['postgres://desk:hunter2@[half/record', 'This is no address'],
    ['', 'This is no address'],
  ] as const) {
    const error = await openPostgres(url, memorySafe()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'CannotOpen', message: expect.stringContaining(sentence) })
    expect(String(error)).not.toContain('hunter2')
  }
})

import { expect, onTestFinished, test } from 'vitest'
import { sql } from 'kysely'
import { memorySafe } from '../keys/safe.ts'
import { tell } from '../store.contract.ts'
import { startCluster } from './cluster.fixture.ts'
import { wholeNumber } from './connection.ts'
import { byHand, preparedDatabase } from './databases.fixture.ts'
import { isAway, isFull, NotReachable } from './not-reachable.ts'
import { openPostgres } from './open.ts'
import { postgresDatabase } from './postgres-database.ts'
import { preparePostgres } from './prepare.ts'

const AT = '2026-03-02T09:00:00Z'

/** A server of this test's own, with the record of one clinic. */
const ownServer = async (...how: Parameters<typeof startCluster>) => {
  const cluster = startCluster(...how)
  onTestFinished(() => cluster.close())
  const name = await cluster.database()
  await preparePostgres(cluster.url('keeper', name), { login: 'desk' })
  const folder = await openPostgres(cluster.url('desk', name), memorySafe())
  onTestFinished(() => folder.store.close())
  await folder.clinic('north')
  return { cluster, folder, store: folder.store }
}

test.each(['fast', 'immediate'] as const)(
  'a server that stops (%s) and comes back: nothing acknowledged is lost, and the program goes on by itself',
  async mode => {
    const { cluster, store, folder } = await ownServer()
    const acknowledged = new Set<string>()
    const sent = new Map<string, ReturnType<typeof tell>>()
    let unreachable = 0
    const stopping = new AbortController()
    const hands = Array.from({ length: 8 }, async (_, hand) => {
      while (!stopping.signal.aborted) {
        const entry = tell(`p${hand}`)
        sent.set(entry.id, entry)
        try {
          await store.append('north', [entry], AT)
          acknowledged.add(entry.id)
        } catch (error) {
          expect(error).toBeInstanceOf(NotReachable)
          unreachable++
          await new Promise(resolve => setTimeout(resolve, 20))
        }
      }
    })
    const until = async (reached: () => boolean) => {
      while (!reached()) await new Promise(resolve => setTimeout(resolve, 10))
    }
    await until(() => acknowledged.size > 40)
    cluster.stop(mode)
    await expect(store.head('north')).rejects.toThrow(NotReachable)
    await expect(folder.staff.accounts('north')).rejects.toThrow(NotReachable)
    cluster.start()
    const before = acknowledged.size
    await until(() => acknowledged.size > before + 40)
    stopping.abort()
    await Promise.all(hands)
    expect(unreachable).toBeGreaterThan(0)
    for (const entry of sent.values())
      expect((await store.append('north', [entry], AT))[0]?.outcome).toMatch(
        acknowledged.has(entry.id) ? /^already-stored$/ : /stored$/,
      )
    expect(await store.head('north')).toBe(sent.size)
  },
)

test('a connection cut in the middle of a write undoes it, and the next write takes another', async () => {
  const address = await preparedDatabase()
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  const admin = await byHand(address('postgres'))
  const add = { clinic: 'north', position: 0, seal: null, settings: '{}', moved: 0 }
  await expect(
    database.withScope('north', async rows => {
      await rows.insertInto('clinics').values(add).execute()
      const { rows: own } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(rows)
      await admin.query('select pg_terminate_backend($1)', [own[0]!.pid])
      await rows.selectFrom('clinics').selectAll().execute()
    }),
  ).rejects.toThrow(NotReachable)
  const left = () => database.withScope('north', rows => rows.selectFrom('clinics').selectAll().execute())
  expect(await left()).toEqual([])
})

test('a connection that broke while nobody used it costs nobody an answer', async () => {
  const address = await preparedDatabase()
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  const admin = await byHand(address('postgres'))
  const look = () => database.withScope('north', rows => rows.selectFrom('clinics').selectAll().execute())
  await look()
  await admin.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'tessera' and datname = current_database()`,
  )
  expect(await look()).toEqual([])
  expect(await look()).toEqual([])
})

test('a write that failed leaves nothing behind, and its connection writes again', async () => {
  const address = await preparedDatabase()
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  const add = { clinic: 'north', position: 0, seal: null, settings: '{}', moved: 0 }
  const twice = database.withScope('north', rows =>
    Promise.all([1, 2, 3].map(() => rows.insertInto('clinics').values(add).execute())),
  )
  await expect(twice).rejects.toMatchObject({ code: '23505' })
  const swallowed = database.withScope('north', async rows => {
    await rows.insertInto('clinics').values(add).execute()
    await sql`select 1 / 0`.execute(rows).catch(() => {})
  })
  await expect(swallowed).rejects.toThrow('division by zero')
  expect(await database.withScope('north', rows => rows.selectFrom('clinics').selectAll().execute())).toEqual([])
  await database.withScope('north', rows => rows.insertInto('clinics').values(add).execute())
})

test('a full disk refuses the whole push, keeps what was stored, and writes again when there is room', async () => {
  const { cluster, store } = await ownServer(['max_wal_size = 4MB', 'min_wal_size = 2MB', 'work_mem = 64MB'], {
    largestFile: 2048,
  })
  await store.append('north', [tell('amina')], AT)
  const large = Array.from({ length: 200 }, () =>
    tell('amina', { body: { said: { original: { language: 'da', text: 'x'.repeat(30_000) } } } }),
  )
  expect(await store.append('north', large, AT)).toEqual(
    large.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })),
  )
  expect(await store.head('north')).toBe(1)
  expect(await store.append('north', [tell('amina')], AT)).toMatchObject([{ place: { clinic: 2 } }])
  cluster.stop('fast')
  cluster.start()
  expect((await store.append('north', large, AT)).at(-1)).toMatchObject({ place: { clinic: 202, patient: 202 } })
})

test('moments are whole numbers, and one too large to be held is never rounded', async () => {
  const address = await preparedDatabase()
  const database = postgresDatabase(address('desk'))
  onTestFinished(() => database.close())
  const of = (text: string) =>
    database.withScope(
      'north',
      async rows => (await sql<{ n: unknown }>`select ${text}::bigint as n`.execute(rows)).rows,
    )
  expect(await of('1770000000000')).toEqual([{ n: 1_770_000_000_000 }])
  expect(await of('9007199254740991')).toEqual([{ n: Number.MAX_SAFE_INTEGER }])
  await expect(of('9007199254740993')).rejects.toThrow(RangeError)
  expect(() => wholeNumber('-9007199254740993')).toThrow(RangeError)
  const others = await byHand(address('desk'))
  expect((await others.query(`select 1::bigint as n`)).rows).toEqual([{ n: '1' }])
})

test('what each fault of a server means', () => {
  const fault = (code: string) => Object.assign(new Error('as the server says it'), { code })
  for (const code of ['57P01', '57P03', '08006', '40P01', '53300', 'ECONNREFUSED', 'ENOENT']) {
    expect(isAway(fault(code)), code).toBe(true)
    expect(isFull(fault(code)), code).toBe(false)
  }
  expect([isFull(fault('53100')), isAway(fault('53100'))]).toEqual([true, false])
  // Its log had no room: it gave up in the middle of a commit, and whether that was kept is not known.
  const givenUp = Object.assign(fault('53100'), { severity: 'PANIC' })
  expect([isFull(givenUp), isAway(givenUp)]).toEqual([false, true])
  for (const code of ['23505', '42501', '22P02']) expect(isAway(fault(code)), code).toBe(false)
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { memorySafe } from '../keys/safe.ts'
import { tell } from '../store.contract.ts'
import { startCluster } from './cluster.fixture.ts'
import { openPostgres } from './open.ts'
import { preparePostgres } from './prepare.ts'
import { sweepPostgres } from './sweep.ts'

const AT = '2026-03-02T09:00:00Z'
const PLANTED = 'den blå dør ved havnen i Basra'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())

/** Every form a program could have written these bytes in. */
const formsOf = (bytes: Uint8Array): Buffer[] => {
  const own = Buffer.from(bytes)
  const hex = own.toString('hex')
  const texts = [hex, hex.toUpperCase(), own.toString('base64').replace(/=+$/, ''), own.toString('base64url')]
  return [own, ...texts.map(text => Buffer.from(text))]
}

/** The files of a server that hold any of these, in any form. */
const holding = (folder: string, all: readonly Uint8Array[]): string[] => {
  const forms = all.flatMap(formsOf)
  return filesIn(folder).filter(path => {
    const content = readFileSync(path)
    return forms.some(form => content.includes(form))
  })
}

const talk = async (url: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const ownServer = async () => {
  const cluster = startCluster([
    'log_statement = all',
    'log_min_duration_statement = 0',
    'log_parameter_max_length = 0',
    'autovacuum = off',
  ])
  onTestFinished(() => cluster.close())
  const name = await cluster.database()
  await preparePostgres(cluster.url('keeper', name), { login: 'desk' })
  const folder = await openPostgres(cluster.url('desk', name), memorySafe())
  onTestFinished(() => folder.store.close())
  await folder.clinic('north')
  const admin = await talk(cluster.url('postgres', name))
  return { cluster, name, store: folder.store, admin }
}

/** Amina tells two things and Yusuf one; one of hers is unsaid, and he is erased. Gives the keys that went. */
const erasing = async ({ store, admin }: Awaited<ReturnType<typeof ownServer>>) => {
  const said = (patient: string) => tell(patient, { body: { said: { original: { language: 'da', text: PLANTED } } } })
  const register = (patient: string) =>
    tell(patient, { kind: 'people.patient-registered', body: { names: [{ language: 'da', text: PLANTED }] } })
  const piece = said('amina')
  await store.append('north', [register('amina'), piece, said('amina'), register('yusuf'), said('yusuf')], AT)
  await store.cards('north')
  await admin.query('analyze; checkpoint')
  const keys = async () => {
    const { rows } = await admin.query<{ wrapped: Buffer }>(
      `select wrapped from entry_keys union all select wrapped from patient_keys union all select body from projections`,
    )
    return rows.map(row => row.wrapped)
  }
  const before = await keys()
  await store.append('north', [tell('amina', { kind: 'record.unsaid', body: { entry: piece.id, why: 'asked' } })], AT)
  await store.append(
    'north',
    [tell('yusuf', { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })],
    AT,
  )
  const after = await keys()
  const isIn = (all: readonly Buffer[], one: Buffer) => all.some(other => other.equals(one))
  return { gone: before.filter(key => !isIn(after, key)), kept: before.filter(key => isIn(after, key)) }
}

test('after the sweep no file of the server holds a destroyed key, and the others still read', async () => {
  const own = await ownServer()
  const { gone, kept } = await erasing(own)
  // Of hers: the piece’s key and her card. Of his: both entries’, his own, and his card.
  expect(gone).toHaveLength(6)
  expect(holding(own.cluster.folder, gone)).not.toEqual([])
  expect(await sweepPostgres(own.cluster.url('postgres', own.name))).toEqual({ left: [] })
  expect(holding(own.cluster.folder, gone)).toEqual([])
  expect(holding(own.cluster.folder, kept)).not.toEqual([])
  expect(await own.store.read('north', 'amina', { after: 0, limit: 9 })).toHaveLength(3)
})

test('an owner who may not switch the log is told what is left and who can do it', async () => {
  const own = await ownServer()
  const { gone } = await erasing(own)
  const { left } = await sweepPostgres(own.cluster.url('keeper', own.name))
  expect(left).toEqual([expect.stringContaining('A superuser runs: checkpoint; select pg_switch_wal(); checkpoint.')])
  await own.admin.query('checkpoint')
  await own.admin.query('select pg_switch_wal()')
  await own.admin.query('checkpoint')
  expect(holding(own.cluster.folder, gone)).toEqual([])
})

test('what somebody still reads as it was before is said to be left', async () => {
  const own = await ownServer()
  const reader = await talk(own.cluster.url('desk', own.name))
  await reader.query(
    `begin isolation level repeatable read; set local tessera.clinic = 'north'; select 1 from migrations`,
  )
  const { gone } = await erasing(own)
  const { left } = await sweepPostgres(own.cluster.url('postgres', own.name))
  expect(left).toContain('Somebody reads entry_keys as it was before; sweep again when that has ended.')
  expect(holding(own.cluster.folder, gone)).not.toEqual([])
  await reader.query('commit')
  expect(await sweepPostgres(own.cluster.url('postgres', own.name))).toEqual({ left: [] })
  expect(holding(own.cluster.folder, gone)).toEqual([])
}, 120_000)

test('what a patient told stands readable in no file of the server, its logs of every statement neither', async () => {
  const own = await ownServer()
  await erasing(own)
  await own.admin.query('checkpoint')
  const words = [Buffer.from(PLANTED), Buffer.from(PLANTED, 'utf16le'), Buffer.from('havnen i Basra')]
  expect(holding(own.cluster.folder, words)).toEqual([])
  expect(filesIn(own.cluster.folder).some(path => readFileSync(path).includes('record.unsaid'))).toBe(true)
})

test('a login that does not own the tables is told so, and is not told that all is swept', async () => {
  const { cluster, name, admin } = await ownServer()
  await admin.query('grant pg_checkpoint to desk; grant execute on function pg_switch_wal() to desk')
  await expect(sweepPostgres(cluster.url('desk', name))).rejects.toThrow('does not own the tables')
})

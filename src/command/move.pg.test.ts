import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { lookIntoFolder, reachPostgres } from '#storage/backup'
import { preparedDatabase } from '../storage/postgres/databases.fixture.ts'
import { backupCommand } from './backup.ts'
import { differencesOf, viewsIn, type Views } from './comparing.ts'
import { doctorCommand } from './doctor.ts'
import { keysCommand } from './keys.ts'
import { clinicOfLives, type ClinicOfLives } from './lives.fixture.ts'
import { INVENTED } from './lives.ts'
import { moveCommand } from './move.ts'
import { oneNight } from './nightly/index.ts'
import { restoreCommand } from './restore.ts'
import { verifyCommand } from './verify.ts'

let clinic: ClinicOfLives
let databaseUrl: string
const said: string[] = []
beforeEach(async () => {
  clinic = await clinicOfLives()
  databaseUrl = (await preparedDatabase())('desk')
  said.length = 0
  for (const to of ['log', 'error'] as const)
    vi.spyOn(console, to).mockImplementation(text => void said.push(String(text)))
  return () => vi.restoreAllMocks()
})

const viewsInFolder = async (data: string): Promise<Views> => {
  const record = lookIntoFolder(data)
  const views = await record.database.withScope(INVENTED, rows => viewsIn(rows, INVENTED, clinic.safe()))
  await record.close()
  return views
}
const viewsInPostgres = async (): Promise<Views> => {
  const record = await reachPostgres(databaseUrl, clinic.safe())
  const views = await record.database.withScope(INVENTED, rows => viewsIn(rows, INVENTED, clinic.safe()))
  await record.close()
  return views
}

test('a record moves to PostgreSQL and back again, and every view of everybody is the same', async () => {
  const { data, safe } = clinic.where
  const told = await viewsInFolder(data)
  expect(await moveCommand(['--to-postgres', '--data', data, '--safe', safe], { databaseUrl })).toBe(0)
  expect(differencesOf(told, await viewsInPostgres())).toEqual([])
  expect(await verifyCommand(['--safe', safe], { databaseUrl })).toBe(0)
  expect(await moveCommand(['--to-postgres', '--data', data, '--safe', safe], { databaseUrl })).toBe(1)

  const back = join(clinic.folder, 'back')
  expect(await moveCommand(['--to-data', back, '--safe', safe], { databaseUrl })).toBe(0)
  expect(differencesOf(told, await viewsInFolder(back))).toEqual([])
  expect(await verifyCommand(['--data', back, '--safe', safe], {})).toBe(0)
  expect(await backupCommand(['--to', clinic.backups, '--safe', safe], { databaseUrl })).toBe(1)
  expect(said.join('\n')).not.toContain(databaseUrl)
})

test('a backup of PostgreSQL is put back into a folder, and the other way round', async () => {
  const { data, safe } = clinic.where
  const told = await viewsInFolder(data)
  expect(await backupCommand(['--data', data, '--safe', safe, '--to', clinic.backups], {})).toBe(0)
  const [first] = readdirSync(clinic.backups)
  expect(await restoreCommand([join(clinic.backups, first!), '--safe', safe], { databaseUrl })).toBe(0)
  expect(differencesOf(told, await viewsInPostgres())).toEqual([])
  expect(await restoreCommand([join(clinic.backups, first!), '--safe', safe], { databaseUrl })).toBe(1)

  const others = join(clinic.folder, 'others')
  expect(await backupCommand(['--safe', safe, '--to', others], { databaseUrl })).toBe(0)
  const [second] = readdirSync(others)
  const place = join(clinic.folder, 'place')
  expect(await restoreCommand([join(others, second!), '--data', place, '--safe', safe], {})).toBe(0)
  expect(differencesOf(told, await viewsInFolder(place))).toEqual([])
})

test('a night over PostgreSQL: a backup that was put back in a folder of its own, and nothing left of that', async () => {
  const { data, safe } = clinic.where
  await moveCommand(['--to-postgres', '--data', data, '--safe', safe], { databaseUrl })
  const night = await oneNight({ kind: 'postgres', url: databaseUrl, safe }, clinic.backups, '2026-03-03T01:30:00Z')
  expect(night).toMatchObject({ outcome: 'fine', entries: clinic.entries })
  expect(readdirSync(clinic.backups)).toEqual(['invented-20260303T013000Z'])
})

test('keys are renewed in PostgreSQL, and the doctor finds the database fit', async () => {
  const { data, safe } = clinic.where
  await moveCommand(['--to-postgres', '--data', data, '--safe', safe], { databaseUrl })
  expect(await keysCommand(['rotate', '--safe', safe], { databaseUrl })).toBe(0)
  expect(await keysCommand(['forget-retired', '--sure', '--safe', safe], { databaseUrl })).toBe(0)
  expect(await verifyCommand(['--safe', safe], { databaseUrl })).toBe(0)
  said.length = 0
  await doctorCommand(['--safe', safe, '--all'], { databaseUrl })
  expect(said.join('\n')).toContain('fine   server-fit')
  expect(said.join('\n')).toContain('fine   record')
  expect(existsSync(join(clinic.folder, 'nowhere'))).toBe(false)
})

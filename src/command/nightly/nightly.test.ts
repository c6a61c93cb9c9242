import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clinicOfLives, type ClinicOfLives } from '../lives.fixture.ts'
import { everyNight, lastNight, oneNight, type Night } from './index.ts'

let clinic: ClinicOfLives
beforeEach(async () => {
  clinic = await clinicOfLives()
})
afterEach(() => vi.useRealTimers())

const AT = '2026-03-03T01:30:00Z'

test('a night: a backup, put back and held against the record; nothing of the trial is left', async () => {
  const { where, backups } = clinic
  expect(await oneNight(where, backups, AT)).toEqual({
    at: AT,
    outcome: 'fine',
    backup: 'invented-20260303T013000Z',
    entries: clinic.entries,
  })
  expect(readdirSync(backups)).toEqual(['invented-20260303T013000Z'])
  expect(statSync(backups).mode & 0o777).toBe(0o700)
  expect(clinic.safe().heads('invented')).toHaveLength(1)
  await oneNight(where, backups, '2026-03-04T01:30:00Z')
  expect(
    clinic
      .safe()
      .heads('invented')
      .map(({ restored }) => restored),
  ).toEqual([undefined, undefined])
})

test('fourteen are kept, and none goes while the newest is not whole', async () => {
  const { where, backups } = clinic
  mkdirSync(backups, { mode: 0o700 })
  for (let day = 10; day < 30; day++) mkdirSync(join(backups, `invented-202601${day}T013000Z`))
  expect((await oneNight(where, backups, AT)).outcome).toBe('backup-unread')
  expect(readdirSync(backups)).toHaveLength(14)
  const file = new DatabaseSync(join(where.data, 'record.sqlite'))
  file.exec(`update entries set body = cast('x' as blob) where position = 7`)
  file.close()
  const night = await oneNight(where, backups, '2026-03-04T01:30:00Z')
  expect(night.outcome).not.toBe('fine')
  expect(readdirSync(backups).length).toBeGreaterThanOrEqual(14)
})

test('a record that is damaged is noticed at night, and what is kept of it holds no words', async () => {
  const { where, backups } = clinic
  const file = new DatabaseSync(join(where.data, 'record.sqlite'))
  file.exec(`update entry_keys set wrapped = zeroblob(61) where rowid = 3`)
  file.close()
  expect(await oneNight(where, backups, AT)).toEqual({ at: AT, outcome: 'record-damaged' })
})

test('without a safe, or without room for a folder, the night says a code', async () => {
  expect((await oneNight({ ...clinic.where, safe: '/nowhere/safe' }, clinic.backups, AT)).outcome).toBe('no-keys')
  writeFileSync(clinic.backups + '-file', '')
  expect((await oneNight(clinic.where, `${clinic.backups}-file/below`, AT)).outcome).toBe('failed')
})

test('every night once, also after the program stood still, and how it went is kept', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T22:00:00Z'), toFake: ['setInterval', 'clearInterval', 'Date'] })
  const { where, backups } = clinic
  mkdirSync(backups)
  const nights: Night[] = []
  const asked: string[] = []
  const stop = everyNight({
    where,
    backups,
    timeZone: 'Europe/Copenhagen',
    clock: Date.now,
    went: night => void nights.push(night),
    night: async (_, __, at) => {
      asked.push(at)
      return { at, outcome: asked.length === 2 ? 'no-room' : 'fine' }
    },
  })
  await vi.advanceTimersByTimeAsync(48 * 3_600_000)
  expect(asked).toEqual(['2026-03-03T01:30:00Z', '2026-03-04T01:30:00Z'])
  expect(nights.map(({ outcome }) => outcome)).toEqual(['fine', 'no-room'])
  expect(lastNight(backups)).toEqual({ at: '2026-03-04T01:30:00Z', outcome: 'no-room' })
  await stop()
  vi.setSystemTime(Date.parse('2026-03-06T12:00:00Z'))
  const made = vi.fn(async (_: unknown, __: unknown, at: string) => ({ at, outcome: 'fine' }))
  const again = everyNight({
    where,
    backups,
    timeZone: 'Europe/Copenhagen',
    clock: Date.now,
    went: () => {},
    night: made,
  })
  expect(made).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(0)
  await again()
  expect(readFileSync(join(backups, 'last.json'), 'utf8')).toContain('2026-03-06T12:00:00Z')
})

test('the night’s work is done in a thread of its own, and is let go when the program stops', async () => {
  const { where, backups } = clinic
  mkdirSync(backups, { mode: 0o700 })
  writeFileSync(join(backups, 'last.json'), JSON.stringify({ at: '2026-01-01T00:00:00Z', outcome: 'fine' }))
  const went = new Promise<Night>(resolve => {
    const stop = everyNight({
      where,
      backups,
      timeZone: 'UTC',
      clock: Date.now,
      went: night => (resolve(night), void stop()),
    })
  })
  expect(await went).toMatchObject({ outcome: 'fine', entries: clinic.entries })
  const stop = everyNight({
    where,
    backups: `${backups}-2`,
    timeZone: 'UTC',
    clock: Date.now,
    went: () => {},
    night: (_, __, at, stopped) =>
      new Promise(resolve => stopped.addEventListener('abort', () => resolve({ at, outcome: 'failed' }))),
  })
  await stop()
  expect(lastNight(`${backups}-2`)).toBeUndefined()
})

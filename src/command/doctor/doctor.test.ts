import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openFolder } from '#storage'
import { doctorCommand } from '../doctor.ts'
import { clinicOfLives, STORED_AT, type ClinicOfLives } from '../lives.fixture.ts'
import { INVENTED } from '../lives.ts'
import { keepNight } from '../nightly/last-night.ts'
import { oneNight } from '../nightly/index.ts'
import type { Finding } from './finding.ts'
import { clockIs, nodeIs, originIs, roomIs, screensAre } from './machine.ts'
import { copiedWith } from './places.ts'

let clinic: ClinicOfLives
beforeEach(async () => {
  clinic = await clinicOfLives()
})
afterEach(() => vi.restoreAllMocks())

const looked = async (...args: string[]): Promise<{ status: number; findings: Finding[] }> => {
  const { data, safe } = clinic.where
  let said = ''
  vi.spyOn(console, 'log').mockImplementation(text => void (said = text))
  const status = await doctorCommand(['--data', data, '--safe', safe, '--json', ...args], {})
  return { status, ...(JSON.parse(said) as { findings: Finding[] }) }
}
const wrongIn = async (...args: string[]) =>
  (await looked(...args)).findings.filter(({ state, check }) => state === 'wrong' && check !== 'screens')
const only = (check: string, says: RegExp) => [
  { check, state: 'wrong', says: expect.stringMatching(says), mend: expect.any(String) },
]
const change = (sql: string) => {
  const file = new DatabaseSync(join(clinic.where.data, 'record.sqlite'))
  file.exec(sql)
  file.close()
}
const now = () => Temporal.Now.instant().toString({ smallestUnit: 'second' })

test('a clinic that is well set up has nothing wrong with it', async () => {
  keepNight(
    (mkdirSync(clinic.backups, { mode: 0o700 }), clinic.backups),
    await oneNight(clinic.where, clinic.backups, now()),
  )
  expect(await wrongIn('--backups', clinic.backups, '--origin', 'https://clinic.example', '--all')).toEqual([])
  const { findings } = await looked('--backups', clinic.backups)
  expect(findings.find(({ check }) => check === 'backups-made')).toMatchObject({
    state: 'fine',
    says: expect.stringContaining('every view was the same'),
  })
  expect(findings.find(({ check }) => check === 'one-disk')?.state).toBe('hint')
})

test('what others on the machine may look into is wrong, and it is said how to mend it', async () => {
  chmodSync(clinic.where.data, 0o755)
  expect(await wrongIn()).toEqual(only('data', /Others on this machine may look into/))
  chmodSync(clinic.where.data, 0o700)
  chmodSync(join(clinic.where.safe, 'keys.json'), 0o644)
  const { status, findings } = await looked()
  expect(status).toBe(1)
  expect(findings.find(({ state, check }) => state === 'wrong' && check === 'safe')?.mend).toMatch(
    /^Run chmod 600 .*keys.json/,
  )
})

test('a safe that is gone, or of another clinic', async () => {
  const other = await clinicOfLives()
  renameSync(clinic.where.safe, `${clinic.where.safe}-away`)
  expect((await wrongIn()).map(({ check }) => check)).toEqual(['safe', 'record'])
  cpSync(other.where.safe, clinic.where.safe, { recursive: true })
  const clinics = join(clinic.where.safe, 'keys.json')
  expect(await wrongIn()).toEqual(only('record', /clinic-key-missing/))
  writeFileSync(clinics, readFileSync(clinics, 'utf8').replace(INVENTED, 'another'))
  expect(await wrongIn()).toEqual([
    ...only('safe-key', /key of this clinic is not in/),
    ...only('record', /clinic-key-missing/),
  ])
})

test('a safe that was put there empty, and one of which a list is spoilt', async () => {
  appendFileSync(join(clinic.where.safe, 'closed.jsonl'), '###\n')
  chmodSync(join(clinic.where.safe, 'closed.jsonl'), 0o600)
  expect(await wrongIn()).toEqual(only('safe-lists', /^1 line of .*closed\.jsonl cannot be read/))
  rmSync(clinic.where.safe, { recursive: true })
  mkdirSync(clinic.where.safe, { mode: 0o700 })
  expect(await wrongIn()).toEqual([...only('safe', /no keys in/), ...only('record', /no keys in/)])
})

test('a file named as the folder of the record is no folder', async () => {
  const found = (await looked('--data', join(clinic.where.data, 'record.sqlite'))).findings
  expect(found.find(({ check }) => check === 'data')).toMatchObject({
    state: 'wrong',
    says: expect.stringMatching(/no folder/),
  })
  expect(found.find(({ check }) => check === 'record')?.says).toMatch(/is no folder/)
})

/** Gives a command as another account of this machine would, or with the right to read taken away from our own. */
const asAnother = (closed: string, ...args: string[]) => {
  const root = process.getuid?.() === 0
  if (!root) chmodSync(closed, 0)
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, '../main.ts'), ...args], {
    encoding: 'utf8',
    ...(root ? { uid: 65_534, gid: 65_534 } : {}),
  })
  if (!root) chmodSync(closed, 0o700)
  return ran
}

test('another account is told that it may not look, and all else is looked at still', () => {
  const { data, safe } = clinic.where
  const doctor = asAnother(clinic.folder, 'doctor', '--data', data, '--safe', safe, '--backups', clinic.backups)
  expect([doctor.status, doctor.stderr]).toEqual([1, ''])
  for (const check of ['safe', 'data', 'record', 'backups'])
    expect(doctor.stdout).toMatch(new RegExp(`^wrong  ${check}: This account may not`, 'm'))
  expect(doctor.stdout).toContain('fine   node')
  expect(doctor.stdout).toMatch(/ origin: /)
  const verify = asAnother(clinic.folder, 'verify', '--data', data, '--safe', safe)
  expect([verify.status, verify.stderr]).toEqual([1, expect.stringMatching(/^This account may not/)])
})

test('keys that this account may not read are not to be overwritten with a copy', () => {
  const { data, safe } = clinic.where
  chmodSync(clinic.folder, 0o711)
  chmodSync(safe, 0o711)
  const { status, stderr } = asAnother(join(safe, 'keys.json'), 'erased', '--data', data, '--safe', safe)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^This account may not read .*keys\.json/)
  expect(stderr).not.toMatch(/copy/i)
})

test('an entry that was changed is named; one further back is found when all are looked at', async () => {
  change(`update entries set body = zeroblob(80) where position = (select max(position) from entries)`)
  expect(await wrongIn()).toEqual(only('record', new RegExp(`Position ${clinic.entries}, entry`)))
})

test('a file that is no database any more is not called a wrong name', async () => {
  truncateSync(join(clinic.where.data, 'record.sqlite'), 20_000)
  const [found] = await wrongIn()
  expect(found).toMatchObject({
    check: 'record',
    mend: expect.stringMatching(/keep a copy .* restore the newest backup/),
  })
})

test('an erasure that was not carried out', async () => {
  const own = openFolder(clinic.where.data, clinic.where.safe)
  const [first] = await own.store.read(INVENTED, 'yusuf', { after: 0, limit: 1 })
  await own.store.close()
  clinic.safe().noteErased([{ clinic: INVENTED, patient: 'yusuf', entry: first!.id, at: STORED_AT }])
  expect(await wrongIn()).toEqual(only('erased', /^1 line of the list .* is not carried out/))
})

test('a record that was moved, is not there, or was built by another Tessera', async () => {
  change('update clinics set moved = 1')
  expect(await wrongIn()).toEqual(only('moved', /goes on in another place/))
  change(`insert into migrations values ('9999-later.sql', 'x')`)
  expect(await wrongIn()).toEqual(only('record', /newer Tessera/))
  renameSync(join(clinic.where.data, 'record.sqlite'), join(clinic.where.data, 'away'))
  expect(await wrongIn()).toEqual(only('record', /no record in this folder/))
})

test('backups that are missing, old, or did not go well', async () => {
  expect(await wrongIn('--backups', clinic.backups)).toEqual(only('backups', /is not there/))
  mkdirSync(clinic.backups, { mode: 0o700 })
  expect(await wrongIn('--backups', clinic.backups)).toEqual(only('backups-made', /no backup in/))
  const night = await oneNight(clinic.where, clinic.backups, '2026-03-03T01:30:00Z')
  keepNight(clinic.backups, night)
  expect(await wrongIn('--backups', clinic.backups)).toEqual(only('backups-made', /last backup is of 2026-03-03/))
  keepNight(clinic.backups, { at: now(), outcome: 'no-room' })
  expect(await wrongIn('--backups', clinic.backups)).toEqual(only('backups-made', /no-room/))
  writeFileSync(join(clinic.backups, 'last.json'), '{')
  expect(await wrongIn('--backups', clinic.backups)).toEqual([])
})

test('a safe where a program copies it elsewhere is hinted at', () => {
  const cloud = join(clinic.folder, 'OneDrive - Clinic')
  mkdirSync(join(cloud, 'safe'), { recursive: true })
  expect(copiedWith(join(cloud, 'safe'))).toBe(cloud)
  mkdirSync(join(clinic.folder, 'kept', '.stfolder'), { recursive: true })
  expect(copiedWith(join(clinic.folder, 'kept', 'a', 'b'))).toBe(join(clinic.folder, 'kept'))
  expect(copiedWith(clinic.where.safe)).toBeUndefined()
  symlinkSync(cloud, join(clinic.folder, 'link'))
})

test('the machine: its Node, its screens, its room, its clock, its address', () => {
  expect(nodeIs('26.10.0').state).toBe('fine')
  expect(nodeIs('24.1.0').state).toBe('wrong')
  expect(screensAre('/nowhere/index.html').state).toBe('wrong')
  expect([100e6, 1e9, 100e9].map(free => roomIs('/', free).state)).toEqual(['wrong', 'hint', 'fine'])
  expect(clockIs('2026-03-03T09:00:00Z', '2026-03-02T09:00:00Z').state).toBe('wrong')
  expect(clockIs('2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z').state).toBe('fine')
  expect(clockIs(undefined, '2026-03-02T09:00:00Z').state).toBe('fine')
  expect(
    ['https://clinic.example', 'http://clinic.example', 'clinic', undefined].map(one => originIs(one).state),
  ).toEqual(['fine', 'wrong', 'wrong', 'hint'])
})

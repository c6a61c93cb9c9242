import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test, vi } from 'vitest'
import { openFolder } from '#storage'
import { backupCommand } from './backup.ts'
import { codeFor } from './codes.ts'
import { doctorCommand } from './doctor.ts'
import { erasedCommand } from './erased.ts'
import { keysCommand } from './keys.ts'
import { clinicOfLives, STORED_AT, type ClinicOfLives } from './lives.fixture.ts'
import { INVENTED } from './lives.ts'
import { moveCommand } from './move.ts'
import { restoreCommand } from './restore.ts'
import { startCommand } from './start.ts'
import { verifyCommand } from './verify.ts'
import type { Surroundings } from './where.ts'

const MAIN = join(import.meta.dirname, 'main.ts')

let clinic: ClinicOfLives
let here: string[]
beforeEach(async () => {
  clinic = await clinicOfLives()
  here = ['--data', clinic.where.data, '--safe', clinic.where.safe]
})

const COMMANDS: Readonly<Record<string, (args: readonly string[], around: Surroundings) => Promise<number>>> = {
  verify: verifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  move: moveCommand,
  keys: keysCommand,
  erased: erasedCommand,
  doctor: doctorCommand,
  start: startCommand,
}

/** Gives a command as the command line would, without a database in its surroundings. */
const tessera = async (command: string, ...args: string[]) => {
  const said = { out: '', err: '' }
  vi.spyOn(console, 'log').mockImplementation(text => void (said.out += `${text}\n`))
  vi.spyOn(console, 'error').mockImplementation(text => void (said.err += `${text}\n`))
  const status = await COMMANDS[command]!(args, {})
  vi.restoreAllMocks()
  return { status, out: said.out.trim(), err: said.err.trim() }
}
const backupMade = async () => {
  expect(await tessera('backup', ...here, '--to', clinic.backups)).toMatchObject({ status: 0, err: '' })
  return join(clinic.backups, readdirSync(clinic.backups).at(-1)!)
}
const change = (sql: string) => {
  const file = new DatabaseSync(join(clinic.where.data, 'record.sqlite'))
  file.exec(sql)
  file.close()
}

/** A desk at work on the record, in a process of its own. */
const desk = async () => {
  const child = spawn(process.execPath, [MAIN, 'demo', ...here.slice(0, 2), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('Stop it')) break
  return async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
}

test('verify says that all is well, or names the entry that is not as it was, and gives 2', async () => {
  expect(await tessera('verify', ...here)).toMatchObject({
    status: 0,
    out: expect.stringContaining('every entry opens'),
  })
  change(`update entries set kind = 'visit.closed' where position = 40`)
  const { status, err } = await tessera('verify', ...here)
  expect([status, err]).toEqual([2, expect.stringMatching(/Position 40, entry [0-9a-f-]{36}: The seal does not fit/)])
  expect(await tessera('verify', '--data', join(clinic.folder, 'nowhere'))).toMatchObject({ status: 1 })
})

test('verify without the keys could not do what was asked; the seals alone are looked at where that was asked for', async () => {
  const without = [...here.slice(0, 2), '--safe', join(clinic.folder, 'no-safe')]
  expect(await tessera('verify', ...without)).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^There are no keys in .*no-safe: no entry was opened\. .*--headers-only/),
  })
  expect(await tessera('verify', ...without, '--headers-only')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/every seal good.*\n?.*No entry was opened\.$/s),
    err: '',
  })
  change(`update entries set kind = 'visit.closed' where position = 40`)
  expect((await tessera('verify', ...without, '--headers-only')).status).toBe(2)
  expect((await tessera('verify', ...without)).status).toBe(2)
  expect(existsSync(join(clinic.folder, 'no-safe'))).toBe(false)
})

test.each<[string, (file: string, bytes: Buffer) => void]>([
  ['cut off', file => truncateSync(file, 20_000)],
  ['empty', file => truncateSync(file, 0)],
  ['without its first bytes', (file, bytes) => writeFileSync(file, bytes.fill(7, 0, 100))],
  ['with other words where its tables are described', (file, bytes) => writeFileSync(file, bytes.fill(7, 100, 4096))],
  ['with noise in the middle', (file, bytes) => writeFileSync(file, bytes.fill(7, 40_960, 81_920))],
])('a database file %s is found wrong, not only not read', async (_, damage) => {
  const file = join(clinic.where.data, 'record.sqlite')
  change('pragma wal_checkpoint(truncate)')
  damage(file, readFileSync(file))
  const { status, out, err } = await tessera('verify', ...here)
  expect([status, err]).toEqual([2, expect.stringMatching(/damaged|cannot give this row/)])
  expect(out).not.toContain('every seal good')
})

test('a backup is made beside a desk at work, and after a desk was killed', async () => {
  const beside = join(clinic.folder, 'data-safe')
  cpSync(clinic.where.safe, beside, { recursive: true })
  here = ['--data', clinic.where.data, '--safe', beside]
  const stop = await desk()
  expect(readdirSync(clinic.where.data)).toContain('record.sqlite-wal')
  const made = await backupMade()
  expect((await tessera('verify', ...here)).status).toBe(0)
  expect((await tessera('doctor', ...here)).out).toContain('fine   record')
  await stop('SIGKILL')
  expect(readdirSync(clinic.where.data)).toContain('record.sqlite-wal')
  expect((await tessera('verify', ...here)).status).toBe(0)
  const again = join(clinic.folder, 'again')
  expect(await tessera('restore', made, '--data', again, '--safe', beside)).toMatchObject({ status: 0 })
  expect((await tessera('verify', '--data', again, '--safe', beside)).status).toBe(0)
})

test('backups never lie with the record or its keys', async () => {
  for (const to of [clinic.where.data, join(clinic.where.safe, 'backups'), clinic.folder])
    expect(await tessera('backup', ...here, '--to', to)).toMatchObject({
      status: 1,
      err: expect.stringContaining('outside'),
    })
})

test('a place that cannot be written to is said in a sentence', async () => {
  writeFileSync(join(clinic.folder, 'a-file'), '')
  const { status, err } = await tessera('backup', ...here, '--to', join(clinic.folder, 'a-file', 'below'))
  expect([status, err]).toEqual([1, expect.stringMatching(/^There is a file here that stands in the way: /)])
})

test('a backup is put into a new folder and into no other; one that was changed is refused and leaves nothing', async () => {
  const made = await backupMade()
  expect(await tessera('restore', made, ...here)).toMatchObject({ status: 1, err: expect.stringContaining('already') })
  const keys = readFileSync(join(made, 'keys.jsonl.gz'))
  keys[100]! ^= 1
  writeFileSync(join(made, 'keys.jsonl.gz'), keys)
  const place = join(clinic.folder, 'place')
  const refused = await tessera('restore', made, '--data', place, '--safe', clinic.where.safe)
  expect([refused.status, refused.err]).toEqual([2, expect.stringMatching(/^keys\.jsonl\.gz(, line \d+)?: /)])
  expect(readdirSync(place)).toEqual([])
})

test('a backup is not put back into the folder of backups', async () => {
  const made = await backupMade()
  for (const place of [join(clinic.backups, 'in'), join(made, 'in')])
    expect(await tessera('restore', made, '--data', place, '--safe', clinic.where.safe)).toMatchObject({
      status: 1,
      err: expect.stringMatching(/must lie outside .*, the folder of the backups\.$/),
    })
  writeFileSync(join(clinic.backups, 'last.json'), '{}')
  const below = join(clinic.backups, 'below', 'in')
  expect((await tessera('restore', made, '--data', below, '--safe', clinic.where.safe)).status).toBe(1)
  expect(existsSync(below)).toBe(false)
})

test('after a move no wrapped key is left in the files of the first place, and what a killed move left goes', async () => {
  const file = join(clinic.where.data, 'record.sqlite')
  const read = new DatabaseSync(file, { readOnly: true })
  const wrapped = ['patient_keys', 'entry_keys'].flatMap(
    table => read.prepare(`select wrapped from ${table}`).all() as unknown as { wrapped: Uint8Array }[],
  )
  read.close()
  const lie = (folder: string) =>
    readdirSync(folder)
      .map(name => readFileSync(join(folder, name)))
      .flatMap(bytes => wrapped.filter(key => bytes.includes(key.wrapped))).length
  expect(wrapped.length).toBeGreaterThan(400)
  expect(lie(clinic.where.data)).toBeGreaterThanOrEqual(wrapped.length)

  const left = join(clinic.folder, 'tessera-move-data-aB3xYz')
  mkdirSync(left)
  writeFileSync(join(left, 'keys.jsonl.gz'), wrapped[0]!.wrapped)
  expect((await tessera('doctor', ...here)).out).toContain(`A move that was cut off left ${left}`)
  const others = join(clinic.folder, 'tessera-move-data-2-aB3xYz')
  mkdirSync(others)
  const place = join(clinic.folder, 'place')
  expect((await tessera('move', ...here, '--to-data', place)).status).toBe(0)
  expect(lie(clinic.where.data)).toBe(0)
  expect(lie(place)).toBeGreaterThanOrEqual(wrapped.length)
  expect(existsSync(left)).toBe(false)
  expect(existsSync(others)).toBe(true)
})

test('a record moves to another folder and opens there alone', async () => {
  const place = join(clinic.folder, 'place')
  const there = ['--data', place, '--safe', clinic.where.safe]
  const moved = await tessera('move', ...here, '--to-data', place)
  expect([moved.status, moved.out]).toEqual([0, expect.stringContaining('every view is the same')])
  expect((await tessera('verify', ...there)).status).toBe(0)
  for (const command of [
    ['start'],
    ['backup', '--to', clinic.backups],
    ['keys', 'rotate'],
    ['move', '--to-data', `${place}2`],
  ])
    expect(await tessera(command[0]!, ...command.slice(1), ...here), command[0]).toMatchObject({
      status: 1,
      err: expect.stringContaining('This record was moved to another place and goes on there.'),
    })
  expect(readdirSync(clinic.folder).filter(name => name.startsWith('tessera-move'))).toEqual([])
})

test('a damaged record is not moved', async () => {
  change(`update entry_keys set wrapped = zeroblob(61) where rowid = 20`)
  const place = join(clinic.folder, 'place')
  expect(await tessera('move', ...here, '--to-data', place)).toMatchObject({
    status: 2,
    err: expect.stringContaining('Nothing was moved'),
  })
  expect(existsSync(join(place, 'record.sqlite'))).toBe(false)
})

test('the drill: split the key, lose the safe, join three shares, and everything opens again', async () => {
  const own = openFolder(clinic.where.data, clinic.where.safe)
  const [first] = await own.store.read(INVENTED, 'yusuf', { after: 0, limit: 1 })
  const { place: _place, ...told } = first!
  const id = told.id.replace(/.$/, last => (last === '0' ? '1' : '0'))
  await own.store.append(
    INVENTED,
    [{ ...told, id, kind: 'record.unsaid', body: { entry: told.id, why: 'asked' } }],
    STORED_AT,
  )
  await own.store.close()
  expect((await tessera('erased', ...here)).out).toBe('invented: 1 entry unsaid or misfiled, 0 patients erased.')

  const shares = join(clinic.folder, 'shares')
  expect((await tessera('keys', 'split', ...here, '--shares', '5', '--needed', '3', '--to', shares)).status).toBe(0)
  const file = (nth: number) => join(shares, `invented-share-${nth}.txt`)
  rmSync(clinic.where.safe, { recursive: true })
  expect((await tessera('start', ...here)).status).toBe(1)
  expect(await tessera('keys', 'join', ...here, file(1), file(4))).toMatchObject({
    status: 2,
    err: expect.stringContaining('too few'),
  })
  expect(existsSync(join(clinic.where.safe, 'keys.json'))).toBe(false)
  expect(await tessera('keys', 'join', ...here, file(1), file(4), file(2))).toMatchObject({ status: 0 })
  expect(await tessera('verify', ...here)).toMatchObject({
    status: 0,
    out: expect.stringContaining('every entry opens'),
  })
  expect((await tessera('erased', ...here)).out).toBe('invented: 1 entry unsaid or misfiled, 0 patients erased.')
  expect((await tessera('keys', 'join', ...here, file(1), file(4), file(2))).status).toBe(1)
})

test('shares of another clinic’s key are not written', async () => {
  const other = await clinicOfLives()
  const shares = join(clinic.folder, 'shares')
  const there = ['--data', other.where.data, '--safe', other.where.safe]
  await tessera('keys', 'split', ...there, '--shares', '2', '--needed', '2', '--to', shares)
  rmSync(clinic.where.safe, { recursive: true })
  const files = readdirSync(shares).map(name => join(shares, name))
  expect(await tessera('keys', 'join', ...here, ...files)).toMatchObject({
    status: 2,
    err: expect.stringContaining('no-fit'),
  })
  expect(existsSync(join(clinic.where.safe, 'keys.json'))).toBe(false)
})

test('a renewed key opens everything; the old one is let go only when that is meant and nothing needs it', async () => {
  const before = readFileSync(join(clinic.where.safe, 'keys.json'), 'utf8')
  const made = await backupMade()
  expect(await tessera('keys', 'rotate', ...here)).toMatchObject({
    status: 0,
    out: expect.stringContaining('13 patients'),
  })
  expect((await tessera('verify', ...here)).status).toBe(0)
  const place = join(clinic.folder, 'place')
  expect((await tessera('restore', made, '--data', place, '--safe', clinic.where.safe)).status).toBe(0)
  expect(await tessera('keys', 'forget-retired', '--sure', '--data', place, '--safe', clinic.where.safe)).toMatchObject(
    {
      status: 1,
      err: expect.stringContaining('still wraps something'),
    },
  )
  expect((await tessera('keys', 'forget-retired', ...here)).status).toBe(1)
  expect((await tessera('keys', 'forget-retired', ...here, '--sure')).status).toBe(0)
  const after = readFileSync(join(clinic.where.safe, 'keys.json'), 'utf8')
  const old = (JSON.parse(before) as { clinics: Record<string, { key: string }[]> }).clinics[INVENTED]![0]!.key
  expect(after).not.toContain(old)
  expect((await tessera('verify', ...here)).status).toBe(0)
})

test('a share that is none is named by its file', async () => {
  const shares = join(clinic.folder, 'shares')
  await tessera('keys', 'split', ...here, '--shares', '3', '--needed', '2', '--to', shares)
  const [first, second] = readdirSync(shares).map(name => join(shares, name))
  writeFileSync(second!, 'Tessera\n\nAAAA BBBB 0O1I')
  expect((await tessera('keys', 'join', ...here, first!, second!)).err).toMatch(`${second}: This is no share`)
  writeFileSync(second!, 'Tessera\n\nAAAA BBBB')
  expect((await tessera('keys', 'join', ...here, first!, second!)).err).toMatch(`${second}: This is no share`)
})

test('a line of the list of what was erased that cannot be read is said', async () => {
  const list = join(clinic.where.safe, 'erased.jsonl')
  const line = (patient: string) => `{"clinic":"${INVENTED}","patient":"${patient}","at":"2026-03-02T09:00:00Z"}\n`
  writeFileSync(list, `${line('one')}{"clinic":"inv#nted","pati\n{}\n${line('two')}`)
  expect(await tessera('erased', ...here)).toEqual({
    status: 2,
    out: 'invented: 0 entries unsaid or misfiled, 2 patients erased.',
    err: '2 lines of erased.jsonl cannot be read. Put back a copy of that file.',
  })
})

test('one retired key is one key', async () => {
  await tessera('keys', 'rotate', ...here)
  expect((await tessera('keys', 'forget-retired', ...here, '--sure')).out).toBe('1 retired key is forgotten.')
})

test('a code asked for where nobody works yet is said to be for the first lead all the same', async () => {
  const own = openFolder(join(clinic.folder, 'own'))
  const { said } = await codeFor(own, await own.clinic('clinic-own'), 'Karen')
  expect(said('http://localhost').join('\n')).toMatch(/--new-code-for is not needed.*\n.*leads the clinic/)
  await own.store.close()
})

test('a start without the safe makes no empty one', async () => {
  rmSync(clinic.where.safe, { recursive: true })
  const own = openFolder(clinic.where.data, clinic.where.safe)
  await expect(own.clinic(INVENTED)).rejects.toThrow(/The key of this clinic is not in/)
  await own.store.close()
  expect(existsSync(clinic.where.safe)).toBe(false)
})

test('what cannot be meant is answered in a sentence', async () => {
  for (const args of [
    ['keys'],
    ['keys', 'eat'],
    ['keys', 'split', '--shares', '1', '--needed', '1'],
    ['restore'],
    ['move'],
    ['backup'],
  ]) {
    const { status, err, out } = await tessera(args[0]!, ...args.slice(1), ...here)
    expect([status, out], args.join(' ')).toEqual([1, ''])
    expect(err).toMatch(/^[A-Z-].*[.?]$/)
  }
  mkdirSync(join(clinic.folder, 'empty'))
  expect(
    await tessera(
      'restore',
      join(clinic.folder, 'empty'),
      '--data',
      join(clinic.folder, 'place'),
      '--safe',
      clinic.where.safe,
    ),
  ).toMatchObject({ status: 2 })
})

import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { clinicOfLives, type ClinicOfLives } from './lives.fixture.ts'

const MAIN = join(import.meta.dirname, 'main.ts')

let clinic: ClinicOfLives
let data: string
let safe: string
beforeEach(async () => {
  clinic = await clinicOfLives()
  ;({ data, safe } = clinic.where)
})

/** A command as it is typed, in a process of its own; one that does not end by itself has no status. */
const tessera = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: clinic.folder,
    env: { ...process.env, ...env },
  })
  return { status, out: stdout.trim(), err: stderr.trim() }
}
const refused = (sentence: RegExp) => ({ status: 1, out: '', err: expect.stringMatching(sentence) })
const here = () => ['--data', data, '--safe', safe]

test('a variable that was not set is no folder', () => {
  for (const args of [
    ['start', '--data', ''],
    ['start', '--data', data, '--backups', ''],
    ['backup', ...here(), '--to', ''],
    ['verify', '--data', data, '--safe', ''],
    ['keys', 'split', '--shares', '3', '--needed', '2', '--to', ''],
  ])
    expect(tessera(args)).toEqual(refused(/^--\w+ is empty: give it a value, or leave it out\.$/))
  expect(readdirSync(clinic.folder).toSorted()).toEqual(['data', 'safe'])
})

test('a record whose safe is another’s is refused, and the demo ends with it', () => {
  renameSync(safe, `${data}-safe`)
  rmSync(join(`${data}-safe`, 'keys.json'))
  expect(tessera(['demo', '--data', data, '--port', '0'])).toEqual(refused(/^The key of this clinic is not in .*\.$/))
})

test('a record that is not where it was is not begun anew beside its keys', () => {
  const elsewhere = join(clinic.folder, 'not-mounted')
  mkdirSync(elsewhere)
  expect(tessera(['start', '--data', elsewhere, '--safe', safe, '--port', '0'])).toEqual(
    refused(/There is no record here, and .*safe holds the keys of one/),
  )
})

test('a backup is put back neither into the safe nor around it, and shares lie with neither', () => {
  expect(tessera(['backup', ...here(), '--to', clinic.backups]).status).toBe(0)
  const made = join(clinic.backups, readdirSync(clinic.backups)[0]!)
  for (const into of [safe, join(safe, 'in')])
    expect(tessera(['restore', made, '--data', into, '--safe', safe])).toEqual(
      refused(/^The safe with the keys must lie/),
    )
  for (const into of [data, join(data, 'in'), safe])
    expect(tessera(['keys', 'split', ...here(), '--shares', '3', '--needed', '2', '--to', into])).toEqual(
      refused(/^Shares must lie outside/),
    )
  expect(readdirSync(safe).filter(name => /share|sqlite|^in$/.test(name))).toEqual([])
  expect(readdirSync(data).filter(name => /share/.test(name))).toEqual([])
})

test('a file where a folder should be, for the record, for its backups', () => {
  const file = join(clinic.folder, 'file')
  writeFileSync(file, '')
  expect(tessera(['start', ...here(), '--backups', file, '--port', '0'])).toEqual(
    refused(/^There is a file here that stands in the way: .*file$/),
  )
  expect(tessera(['backup', ...here(), '--to', file])).toEqual(refused(/^There is a file here that stands in the way/))
})

test('the two addresses of a database name the same one', () => {
  const env = {
    DATABASE_URL: 'postgres://desk@127.0.0.1:1/one',
    DATABASE_OWNER_URL: 'postgres://keeper@127.0.0.1:1/two',
  }
  expect(tessera(['prepare'], env)).toEqual(refused(/name two databases/))
})

test.skipIf(process.getuid?.() === 0)('a record this account may only read is one sentence', () => {
  chmodSync(join(data, 'record.sqlite'), 0o400)
  expect(tessera(['start', ...here(), '--port', '0'])).toEqual(refused(/^The record cannot be kept here: .*readonly/))
  expect(existsSync(data)).toBe(true)
})

import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { memorySafe, type Safe } from '../keys/safe.ts'
import type { Database } from '../scope.ts'
import { canBePutBack } from './backup.contract.ts'
import { backup, type Backup } from './backing-up.ts'
import { bringsDevicesBack } from './devices.contract.ts'
import { AT, everything, NORTH, openSqlite, ownFolder, smallClinic } from './invented.fixture.ts'
import { manifestText } from './manifest.ts'
import { restore } from './restoring.ts'
import { backupsIn, keepNewest, scrub } from './scrubbing.ts'

const { folder, gone } = ownFolder()
afterAll(gone)
let opened = 0
const open = async (): Promise<Database> => openSqlite(join(folder, `${++opened}.sqlite`)).database

canBePutBack('a backup of SQLite', open)
bringsDevicesBack('devices in a backup of SQLite', open)

describe('a folder somebody prepared', () => {
  let made: Backup
  let safe: Safe
  let place: Database
  let to: string
  beforeEach(async () => {
    to = join(folder, `prepared-${++opened}`)
    const database = await open()
    ;({ safe } = await smallClinic(database))
    made = await backup(database, NORTH, safe, { to, at: AT })
    await database.close()
    place = await open()
    return () => place.close()
  })
  const at = (name: string) => join(made.folder, name)
  const refused = async (reason: string) => {
    await expect(restore(made.folder, place, safe, AT)).rejects.toMatchObject({ reason })
    expect(await everything(place, safe)).toBe('[]')
  }
  /** As somebody with the safe could: the manifest fits what lies there. */
  const writeAnew = (
    name: 'entries.jsonl.gz' | 'keys.jsonl.gz' | 'house.jsonl.gz',
    bytes: Uint8Array,
    lines: number,
  ) => {
    writeFileSync(at(name), bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const files = { ...made.manifest.files, [name]: { bytes: bytes.length, lines, sha256 } }
    writeFileSync(at('manifest.json'), manifestText({ ...made.manifest, files }, safe))
  }

  test('with a link where a file should be', async () => {
    const elsewhere = join(folder, `elsewhere-${opened}`)
    renameSync(at('keys.jsonl.gz'), elsewhere)
    symlinkSync(elsewhere, at('keys.jsonl.gz'))
    await refused('odd-file')
  })

  test('with a link as its manifest', async () => {
    const elsewhere = join(folder, `manifest-${opened}`)
    renameSync(at('manifest.json'), elsewhere)
    symlinkSync(elsewhere, at('manifest.json'))
    await refused('odd-file')
  })

  test('with another file, a folder, or a file missing', async () => {
    writeFileSync(at('notes.txt'), '')
    await refused('odd-file')
    rmSync(at('notes.txt'))
    mkdirSync(at('keys'))
    await refused('odd-file')
    rmSync(at('keys'), { recursive: true })
    rmSync(at('house.jsonl.gz'))
    await refused('file-missing')
  })

  test('with a manifest that names files elsewhere', async () => {
    const text = readFileSync(at('manifest.json'), 'utf8')
    writeFileSync(at('manifest.json'), text.replace('keys.jsonl.gz', '../../keys.jsonl.gz'))
    await refused('not-a-backup')
    writeFileSync(at('manifest.json'), text.replace('tessera-backup-1', 'tessera-backup-2'))
    await refused('newer-format')
    writeFileSync(at('manifest.json'), `${text}${' '.repeat(70_000)}`)
    await refused('too-long')
    writeFileSync(at('manifest.json'), 'null')
    await refused('not-a-backup')
  })

  test('with more behind its files than the manifest says', async () => {
    appendFileSync(at('entries.jsonl.gz'), gzipSync(Buffer.alloc(1_000_000, 10)))
    await refused('too-long')
  })

  test('with a line that never ends, or lines that never end', async () => {
    writeAnew('entries.jsonl.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x')), 11)
    await refused('too-long')
    writeAnew('entries.jsonl.gz', gzipSync('{}\n'.repeat(1_000_000)), 11)
    await refused('too-long')
    writeAnew('house.jsonl.gz', gzipSync('{"settings":"{}"}\n'.repeat(100_000)), 3)
    await refused('too-long')
  })

  test('with a line no backup has, or with keys of entries it does not hold', async () => {
    writeAnew('keys.jsonl.gz', gzipSync('{"patient":"amina","clinic_key":"k","wrapped":"AAAA","drop":"table"}\n'), 1)
    await refused('odd-line')
    const entry = '019e3f76-a280-7e24-9420-90f8e00a72ab'
    writeAnew('keys.jsonl.gz', gzipSync(`${JSON.stringify({ entry, holder: 'amina', wrapped: 'AAAA' })}\n`), 1)
    await refused('broken')
    writeAnew('keys.jsonl.gz', gzipSync(''), 0)
    await refused('broken')
  })

  test('scrubbing goes into no link, and leaves alone what it cannot read', async () => {
    const outside = join(folder, `outside-${opened}`)
    mkdirSync(outside)
    symlinkSync(outside, join(to, 'north-20260102T090000Z'))
    mkdirSync(join(to, 'north-20260103T090000Z'))
    mkdirSync(join(to, 'somebody-else'))
    expect(backupsIn(to, NORTH)).toEqual(['north-20260103T090000Z', made.name])
    expect(await scrub(to, NORTH, safe, AT)).toEqual({ keys: 0, backups: 0, unread: ['north-20260103T090000Z'] })
    expect((await scrub(to, NORTH, memorySafe(), AT)).unread).toHaveLength(2)
  })

  test('what a backup left that was cut off goes after six hours; the newest are kept', async () => {
    mkdirSync(join(to, 'north-20260302T080000Z.part'))
    await scrub(to, NORTH, safe, AT)
    expect(readdirSync(to)).toContain('north-20260302T080000Z.part')
    await scrub(to, NORTH, safe, '2026-03-02T15:00:00Z')
    expect(readdirSync(to)).toEqual([made.name])
    for (let day = 10; day < 30; day++) mkdirSync(join(to, `north-202604${day}T023000Z`))
    await keepNewest(to, NORTH, 14)
    expect(backupsIn(to, NORTH)).toHaveLength(14)
    expect(backupsIn(to, NORTH)[0]).toBe('north-20260416T023000Z')
  })
})

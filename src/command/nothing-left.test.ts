import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { Entry } from '#record'
import { openFolder } from '#storage'
import { lookIntoFolder } from '#storage/backup'
import { ringOn } from '#storage/keys'
import { doctorCommand } from './doctor.ts'
import { clinicOfLives, STORED_AT } from './lives.fixture.ts'
import { INVENTED } from './lives.ts'
import { backupCommand } from './backup.ts'
import { oneNight } from './nightly/index.ts'
import { restoreCommand } from './restore.ts'
import { verifyCommand } from './verify.ts'

const WORDS = ['Zqvaxunt Mogadishu', 'الكلمة المزروعة']

/** Every file below these folders by its path, as it lies there and, where it is compressed, as it reads. */
const filesIn = (...folders: string[]): [string, Buffer][] =>
  folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .flatMap((path): [string, Buffer][] => {
        const bytes = readFileSync(path)
        return path.endsWith('.gz')
          ? [
              [path, bytes],
              [`${path} (read)`, gunzipSync(bytes)],
            ]
          : [[path, bytes]]
      }),
  )

/** These bytes as somebody might meet them: raw, as hex, and as base64 wherever in a longer text they begin. */
const shapesOf = (secret: Uint8Array): Buffer[] => {
  const raw = Buffer.from(secret)
  const base64 = [0, 1, 2].map(shift => {
    const text = Buffer.concat([Buffer.alloc(shift), raw]).toString('base64')
    return text.slice(shift === 0 ? 0 : 4, -4)
  })
  return [raw, ...[raw.toString('hex'), raw.toString('hex').toUpperCase(), ...base64].map(text => Buffer.from(text))]
}
const shapesOfWord = (word: string): Buffer[] => [...shapesOf(Buffer.from(word)), Buffer.from(word, 'utf16le')]

const found = (files: readonly [string, Buffer][], shapes: readonly Buffer[]): string[] =>
  files.filter(([, bytes]) => shapes.some(shape => bytes.includes(shape))).map(([path]) => path)

test('planted words are in no file, and erased keys are in none any more: record, log, safe, backups, restored copy', async () => {
  const clinic = await clinicOfLives()
  const { where, backups, folder } = clinic
  const said: string[] = []
  for (const to of ['log', 'error'] as const)
    vi.spyOn(console, to).mockImplementation(text => void said.push(String(text)))
  const own = openFolder(where.data, where.safe)

  const [like] = await own.store.read(INVENTED, 'yusuf', { after: 0, limit: 1, kinds: ['visit.problem-told'] })
  const { place: _place, ...told } = like!
  const entry = (nth: number, more: Partial<Entry>): Entry => ({
    ...told,
    id: `019e3f76-a280-7e24-9420-90f8e00b00${nth}0`,
    ...more,
  })
  const words = { said: { original: { language: 'da', text: WORDS.join(' ') } } }
  const planted = entry(1, { body: words })
  await own.store.append(INVENTED, [planted, entry(2, { body: words, patient: 'hodan' })], STORED_AT)
  await own.store.cards(INVENTED)

  const at = ['--data', where.data, '--safe', where.safe]
  expect(await backupCommand([...at, '--to', backups], {})).toBe(0)

  const late = entry(5, { body: words })
  await own.store.append(INVENTED, [late], STORED_AT)
  const look = lookIntoFolder(where.data)
  const [yusufs, hodans] = await look.database.withScope(INVENTED, async rows => {
    const keys = await ringOn(clinic.safe()).keysOf(rows, INVENTED, ['yusuf', 'hodan'])
    return [keys.get('yusuf')!, keys.get('hodan')!]
  })
  await look.close()
  const raw = new DatabaseSync(join(where.data, 'record.sqlite'), { readOnly: true })
  const bytesOf = (sql: string) => (raw.prepare(sql).all() as { wrapped: Uint8Array }[]).map(row => row.wrapped)
  const erasedKeys = [
    ...bytesOf(`select wrapped from entry_keys where id in ('${planted.id}', '${late.id}') order by id`),
    ...bytesOf(`select wrapped from patient_keys where patient = 'hodan'`),
    ...bytesOf(
      `select wrapped from entry_keys join entries using (clinic, id) where patient = 'hodan' and kind <> 'record.patient-erased'`,
    ),
  ]
  raw.close()
  const everywhere = () => filesIn(where.data, where.safe, backups)
  // The search can find: before, the keys are in the record and in the backup.
  expect(found(everywhere(), shapesOf(erasedKeys[0]!)).map(path => path.split('/').at(-1))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^record.sqlite/), 'keys.jsonl.gz (read)']),
  )

  await own.store.append(
    INVENTED,
    [
      entry(3, { kind: 'record.unsaid', body: { entry: planted.id, why: 'asked' } }),
      entry(6, { kind: 'record.unsaid', body: { entry: late.id, why: 'asked' } }),
      entry(4, { kind: 'record.patient-erased', patient: 'hodan', body: { why: 'asked' } }),
    ],
    STORED_AT,
  )
  // While the desk is still at work.
  const lies = (keys: readonly Uint8Array[], files = everywhere()) => keys.flatMap(key => found(files, shapesOf(key)))
  expect(lies(erasedKeys, filesIn(where.data, where.safe))).toEqual([])

  const [first] = readdirSync(backups)
  expect((await oneNight(where, backups, '2026-03-03T01:30:00Z')).outcome).toBe('fine')
  const copy = join(folder, 'copy')
  expect(await restoreCommand([join(backups, first!), '--data', copy, '--safe', where.safe], {})).toBe(0)
  expect(await verifyCommand(['--data', copy, '--safe', where.safe], {})).toBe(0)
  await doctorCommand([...at, '--backups', backups, '--all', '--json'], {})
  await own.store.close()
  vi.restoreAllMocks()

  const files: [string, Buffer][] = [...filesIn(folder), ['what was said', Buffer.from(said.join('\n'))]]
  expect(files.length).toBeGreaterThan(15)
  expect(lies(erasedKeys, files)).toEqual([])
  for (const word of WORDS) expect(found(files, shapesOfWord(word))).toEqual([])
  expect(lies([yusufs!, hodans!], files)).toEqual([])
  // The clinic's key is where it belongs, and nowhere else.
  expect(lies([clinic.safe().current(INVENTED)!.key], files)).toEqual([join(where.safe, 'keys.json')])
})

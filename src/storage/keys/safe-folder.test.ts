import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSafe } from './safe-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-safe-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a power cut in the middle of a line takes with it that line and no later one', () => {
  const place = join(folder, 'safe')
  const line = (patient: string) => ({ clinic: 'invented', patient, at: '2026-03-02T09:00:00Z' })
  openSafe(place).noteErased([line('amina')])
  appendFileSync(join(place, 'erased.jsonl'), '{"clinic":"invented","pati')
  openSafe(place).noteErased([line('yusuf')])
  expect(openSafe(place).erased('invented')).toEqual([line('amina'), line('yusuf')])
  // Nobody was told that it was kept, so nobody has to look for it.
  expect(openSafe(place).unread().size).toBe(0)
})

test('a key renewed twice in one breath, or after another program wrote, is kept each time', () => {
  const [safe, another] = [openSafe(join(folder, 'renewed')), openSafe(join(folder, 'renewed'))]
  const renewed = [safe, safe, another].map(one => one.renew('invented', '2026-03-02T09:00:00Z').name)
  expect(
    openSafe(join(folder, 'renewed'))
      .all('invented')
      .map(key => key.name),
  ).toEqual(renewed)
  safe.forgetRetired('invented')
  expect(another.all('invented').map(key => key.name)).toEqual(renewed.slice(-1))
})

test('lines that cannot be read are counted, whichever list they stand in', () => {
  const place = join(folder, 'spoilt')
  const safe = openSafe(place)
  const at = '2026-03-02T09:00:00Z'
  safe.noteErased([{ clinic: 'invented', patient: 'amina', at }])
  safe.noteClosed({ clinic: 'invented', account: 'lis', left: true, at })
  safe.noteHead({ clinic: 'invented', position: 1, seal: 'x', at })
  expect(safe.unread().size).toBe(0)
  for (const list of ['erased', 'closed', 'heads'])
    appendFileSync(join(place, `${list}.jsonl`), '\u0000\u0000\n{"at":1}\n')
  safe.noteErased([{ clinic: 'invented', patient: 'yusuf', at }])
  expect([...safe.unread()]).toEqual([
    ['erased.jsonl', 2],
    ['closed.jsonl', 2],
    ['heads.jsonl', 2],
  ])
  expect(safe.erased('invented').map(({ patient }) => patient)).toEqual(['amina', 'yusuf'])
  expect([safe.closed('invented').length, safe.heads('invented').length]).toEqual([1, 1])
})

test('a safe is made when something is first put into it, and not anew where it went away', () => {
  const place = join(folder, 'late')
  const safe = openSafe(place)
  expect(safe.all('invented')).toEqual([])
  expect(existsSync(place)).toBe(false)
  safe.renew('invented', '2026-03-02T09:00:00Z')
  rmSync(place, { recursive: true })
  expect(() => safe.noteErased([{ clinic: 'invented', patient: 'amina', at: '2026-03-02T09:00:00Z' }])).toThrow(
    /ENOENT/,
  )
  expect(existsSync(place)).toBe(false)
})

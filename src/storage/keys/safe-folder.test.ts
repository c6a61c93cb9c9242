import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
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

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeCommand } from './place.ts'

const LIVES = join(import.meta.dirname, '../../lives')
const lives = readdirSync(LIVES).filter(file => file.endsWith('.jsonl'))

const objectOf = async (file: string): Promise<string> => {
  let out = ''
  await placeCommand([join(LIVES, file), '--json', '--today', '2026-11-22'], {
    out: text => (out += text),
    err: text => expect(text).toBe(''),
    input: () => new Uint8Array(),
    today: () => '2026-11-22',
  })
  return out
}

test('the page about entries names every key of the object that other programs read', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/entries.md'), 'utf8')
  const told = page.slice(page.indexOf('### With `--json`'))
  const keys = new Set<string>()
  for (const life of lives) for (const [, key = ''] of (await objectOf(life)).matchAll(/"([A-Za-z]+)":/g)) keys.add(key)
  expect(keys.size).toBeGreaterThan(20)
  expect([...keys].filter(key => !told.includes(`\`${key}\``))).toEqual([])
})

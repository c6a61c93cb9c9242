import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
const section = (title: string) => page.split(/^## /m).find(part => part.startsWith(title)) ?? ''
const rowsOf = (title: string) =>
  section(title)
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (requirement|who)\b/.test(line))

test('the page about security claims nothing without a test that is there', () => {
  const rows = [...rowsOf('OWASP'), ...rowsOf('Our own list').slice(1)]
  expect(rows.length).toBeGreaterThan(40)
  for (const row of rows) {
    const files = [...row.matchAll(/`([^`]+\.(?:test|contract)\.ts)`/g)].map(match => match[1] ?? '')
    expect(files.length, row).toBeGreaterThan(0)
    for (const file of files) expect(existsSync(join(root, file)), `${file} of ${row.slice(0, 60)}`).toBe(true)
  }
})

test('its numbers are those of the desk', () => {
  const serve = readFileSync(join(import.meta.dirname, 'serve.ts'), 'utf8')
  for (const said of [
    'headers: 10_000',
    'request: 60_000',
    'silence: 60_000',
    'linesOfOne: 1500',
    'lines: 8000',
    'MOST_HEAD = 16_384',
    'MOST_FIELDS = 100',
  ])
    expect(serve).toContain(said)
  const { session, account, network, attempts } = LIMITS
  for (const { burst, perSecond } of [session, account, network])
    expect(page).toContain(`| ${burst.toLocaleString('en')} | ${perSecond} |`)
  expect(page).toContain(`a network | ${attempts.burst} | one in six seconds`)
  expect(1 / attempts.perSecond).toBeCloseTo(6)
  for (const said of [
    '1,500 a network, 8,000 in all',
    '16 KB, 100 fields, 10 s',
    '1 MB of JSON, 60 s',
    'At most 10,000',
  ])
    expect(page).toContain(said)
})

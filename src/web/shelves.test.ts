import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { broughtBy } from './brought-by.fixture.ts'
import { languageFor, type PhraseKey, type Shelf } from '#words'

const src = join(import.meta.dirname, '..')
const all = Object.keys((await languageFor('en', 'staff')).phrases) as PhraseKey[]

/** The phrases a file may say: named whole, or by what they begin with. */
const saidIn = (file: string): PhraseKey[] => {
  const code = readFileSync(file, 'utf8')
  const beginnings = [...code.matchAll(/`([a-z0-9-]+\.[a-z0-9-]*)\$\{/g)].map(match => match[1]!)
  return all.filter(
    key =>
      code.includes(`'${key}'`) || code.includes(`"${key}"`) || beginnings.some(beginning => key.startsWith(beginning)),
  )
}

/** A reason is looked up before it is said: one that is not on the shelf is said by its code. */
const isLookedUp = (key: PhraseKey): boolean => /^(reason|fault)\./.test(key)

describe.each<[string, Shelf, string]>([
  ['the patient’s phone', 'phone', 'web/patient/my.tsx'],
  ['the interpreter’s page', 'phone', 'web/interpreter/interpret.tsx'],
  ['the table', 'table', 'web/together/table.tsx'],
])('%s', (_, shelf, entry) => {
  it(`says only what lies on the shelf “${shelf}”`, async () => {
    const { phrases } = await languageFor('en', shelf)
    const missing = [...broughtBy(join(src, entry))].flatMap(file =>
      saidIn(file)
        .filter(key => !isLookedUp(key) && !(key in phrases))
        .map(key => `${file.slice(src.length + 1)}: ${key}`),
    )
    expect(missing).toEqual([])
  })
})

it('no phrase is dead: every one is said somewhere', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.tsx?$/.test(file) && !/\.test\.|^words\/[^/]+\/(phone|table|staff|events)/.test(file),
  )
  const said = new Set(files.flatMap(file => saidIn(join(src, file))))
  expect(all.filter(key => !said.has(key) && !isLookedUp(key))).toEqual([])
})

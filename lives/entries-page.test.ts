import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseEntry, recordKinds } from '#record'
import { peopleKinds } from '#people'
import { storyKinds } from '#story'
import { visitKinds } from '#visit'

const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds }
const page = readFileSync(join(import.meta.dirname, '../docs/entries.md'), 'utf8')
const lines = [...page.matchAll(/```jsonl\n([^`]*)```/g)].flatMap(([, block]) => block!.trim().split('\n'))

test('every example on the page about entries can be read', () => {
  for (const line of lines) expect(parseEntry(JSON.parse(line), kinds), line).toHaveProperty('entry')
})

test('the page has an example of every kind that can be recorded', () => {
  const shown = new Set(lines.map(line => (JSON.parse(line) as { kind: string }).kind))
  expect([...shown].sort()).toEqual(Object.keys(kinds).sort())
})

test('the page has an example of every way to tell a time', () => {
  const ways = new Set(lines.map(line => (JSON.parse(line) as { body: { when?: { how: string } } }).body.when?.how))
  expect([...ways]).toEqual(expect.arrayContaining(['date', 'age', 'duration', 'ago', 'relation', 'as-said']))
})

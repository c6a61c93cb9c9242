import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseEntry, recordKinds } from '#record'
import { peopleKinds } from '#people'
import { planKinds } from '#plan'
import { storyKinds } from '#story'
import { Calendar, Feast, Part, Rhythm, Side } from '#time'
import { visitKinds } from '#visit'
import { readLife } from '../src/command/place/life-file.ts'

const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds, ...planKinds }
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
  const every = ['date', 'age', 'duration', 'ago', 'relation', 'one-of', 'rhythm', 'stage', 'as-said']
  expect([...ways]).toEqual(expect.arrayContaining(every))
})

test.each(['leapMonth', 'season', 'feast', 'decade', 'part', 'side', 'months', 'nuance', 'counting', 'about', 'gap'])(
  'the page has an example of a time told with %s',
  field => {
    expect(lines.some(line => line.includes(`"${field}":`))).toBe(true)
  },
)

test('the page has an anchor of a region, with its days, and one of a family, without any', () => {
  const anchors = lines.map(line => JSON.parse(line) as { kind: string; body: object })
  const kept = anchors.filter(({ kind }) => kind === 'story.anchor-kept').map(({ body }) => body)
  expect(kept).toContainEqual(
    expect.objectContaining({ whose: 'region', pack: expect.any(String), from: expect.any(String) }),
  )
  expect(kept).toContainEqual(expect.not.objectContaining({ from: expect.anything() }))
})

test('the page names every calendar, feast, rhythm and unit that can be told', () => {
  const told = [...Calendar.options, ...Feast.options, ...Rhythm.options, ...Part.options, ...Side.options]
  for (const word of told) expect(page, word).toContain(`\`${word}\``)
})

test('the lines of the page, one under the other with the header first, are a file', () => {
  const header = '{"lives":"invented","format":1}'
  const read = readLife(new TextEncoder().encode([header, ...lines].join('\n')))
  expect(read).toHaveProperty('entries.length', lines.length)
})

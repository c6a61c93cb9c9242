import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenAlong, ownRecord } from '#exchange'
import { uuidv7, type Recorded, type Source } from '#record'
import { layerOf } from '#visit'
import { languageFor } from '#words'

const lives = join(import.meta.dirname, '../../lives')
const lifeOf = (name: string): Recorded[] =>
  readFileSync(join(lives, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(1)
    .map((line, nth) => ({
      ...(JSON.parse(line) as Recorded),
      place: { clinic: nth + 1, patient: nth + 1, storedAt: '2026-03-02T10:00:00Z' },
    }))
const id = (n: number): string => uuidv7(1_900_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object, of: Partial<Source> = {}): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'samira',
  kind,
  layer: layerOf(kind),
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
    ...of,
  },
  body,
  place: { clinic: 900 + n, patient: 900 + n, storedAt: '2026-03-02T10:00:00Z' },
})
const danish = await languageFor('da', 'staff')
const taken = (entries: readonly Recorded[], language = danish) =>
  ownRecord(entries, { language, nameOf: person => (person === 'lis' ? 'Lis' : ''), on: '2026-11-22' })
const pageOf = (entries: readonly Recorded[]) => taken(entries)[0]!.text
const said = (text: string) => ({ original: { language: 'da', text } })

describe('one’s own record, taken along', () => {
  it('reads as a page in the patient’s language, and keeps the entries for another program', async () => {
    const files = taken(givenAlong(lifeOf('samira'), { sealed: false }), await languageFor('ar', 'staff'))
    expect(files.map(({ name }) => name)).toEqual(['my-record.html', 'entries.jsonl', 'read-me.txt'])
    await expect(files[0]!.text).toMatchFileSnapshot('golden/own-record.samira.ar.html')
    for (const line of files[1]!.text.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('kind')
  })

  it('shows every person’s pieces, problems and words of the team', () => {
    const worry = entry(1, 'visit.worry-noted', { said: said('spiser hun?') })
    const triage = entry(2, 'visit.referral-triaged', { decision: 'seen-here', reason: 'mange ting på én gang' })
    const page = pageOf(givenAlong([...lifeOf('samira'), worry, triage], { sealed: false }))
    expect(page).toContain('spiser hun?')
    expect(page).toContain('mange ting på én gang')
  })

  it('holds what is sealed apart only where that was chosen, and reflections never', () => {
    const apart = entry(1, 'people.protected-told', { topic: 'faith', said: said('FORSEGLET') })
    const mine: Recorded = { ...entry(2, 'people.not-comfortable', { to: 'lis' }), layer: 'reflection' }
    const both = [...lifeOf('samira'), apart, mine]
    const without = taken(givenAlong(both, { sealed: false }))
    expect(without.map(({ text }) => text).join()).not.toMatch(/FORSEGLET|not-comfortable/)
    const withIt = taken(givenAlong(both, { sealed: true }))
    expect(withIt[0]!.text).toContain('FORSEGLET')
    expect(withIt.map(({ text }) => text).join()).not.toContain('not-comfortable')
  })

  it('lets nothing anybody wrote become part of the page’s own marks', () => {
    fc.assert(
      fc.property(fc.string(), words => {
        const page = pageOf([...lifeOf('samira'), entry(1, 'visit.worry-noted', { said: said(`<b>${words}</b>`) })])
        expect(page).not.toContain('<b>')
        expect(page).toContain('&lt;b&gt;')
      }),
      { numRuns: 50 },
    )
  })

  it.each(readdirSync(lives).filter(file => file.endsWith('.jsonl')))(
    'can be made of every invented life: %s',
    file => {
      const page = pageOf(givenAlong(lifeOf(file.replace('.jsonl', '')), { sealed: true }))
      expect(page).toMatch(/<h2>/)
      expect(page).not.toMatch(/undefined|\[object/)
    },
  )
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseEntry, recordKinds, type Entry, type IsoDay } from '#record'
import { dayOf, defaultWords, readWhen, type Bound, type Point } from '#time'
import { peopleKinds } from '#people'
import { storyKinds, storyOf, type Statement, type Story } from '#story'
import { visitKinds } from '#visit'

const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds }

/** What happened, planted beside what was told. Spans are half-open. */
interface Truth {
  readonly birth: IsoDay
  readonly pieces: Readonly<Record<string, readonly [IsoDay, IsoDay]>>
  readonly toldOtherwise: readonly string[]
}

const linesOf = (name: string): unknown[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as unknown)

const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.jsonl'))
  .map(file => file.slice(0, -'.jsonl'.length))
  .sort()

const lives = names.map(name => {
  const [header, ...lines] = linesOf(name)
  const truth = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.truth.json`), 'utf8')) as Truth
  const entries = lines.map(line => {
    const read = parseEntry(line, kinds)
    if ('refusal' in read) throw new Error(`${name}: ${read.refusal.reason} ${read.refusal.field ?? ''}`)
    return read.entry
  })
  return { name, header, entries, truth, story: storyOf(entries) }
})
const told = lives.filter(life => life.name !== 'samira')

type Body = Readonly<Record<string, unknown>>
const bodies = (entries: readonly Entry[], kind: string): Body[] =>
  entries.filter(entry => entry.kind === kind).map(entry => entry.body as Body)

/** What was set aside, too: a truth is asked of every statement that is not left be. */
const everyStatement = (story: Story): Statement[] => [...story.statements, ...story.beside]

const truthOf = (statement: Statement, truth: Truth, story: Story): Partial<Record<Point, number>> => {
  const span = (id: string): readonly [number, number] | undefined => {
    const anchor = story.anchors.find(one => one.id === id)
    const days = anchor ? ([anchor.from, anchor.until] as const) : truth.pieces[id]
    return days && [dayOf(days[0]), dayOf(days[1])]
  }
  const birth = dayOf(truth.birth)
  const [start, end] = statement.piece === 'birth' ? [birth, birth + 1] : span(statement.piece)!
  const other = statement.when.how === 'relation' ? span(statement.when.to) : undefined
  return { origin: 0, birth, start, end, 'other-start': other?.[0], 'other-end': other?.[1] }
}

const accepts = (bounds: readonly Bound[], points: Partial<Record<Point, number>>): boolean =>
  bounds.every(({ from, to, least = -Infinity, most = Infinity }) => {
    const apart = points[to]! - points[from]!
    return apart >= least && apart <= most
  })

const readingOf = (statement: Statement, story: Story) =>
  readWhen(
    statement.when,
    {
      of: statement.of,
      form: story.pieces.find(piece => piece.id === statement.piece)?.form ?? 'event',
      toldOn: statement.toldOn,
      onPapers: statement.onPapers,
    },
    defaultWords,
  )

describe('the invented lives', () => {
  test('are six people who have told, and one newcomer', () => {
    expect(names).toEqual(['hodan', 'ilona', 'parwana', 'samira', 'selam', 'senad', 'yusuf'])
  })

  test.each(lives)('$name says in its first line that it is invented', ({ header, entries, name }) => {
    expect(header).toMatchObject({ lives: 'invented', format: 1 })
    expect(entries.every(entry => entry.clinic === 'invented' && entry.patient === name)).toBe(true)
    expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length)
  })

  test.each(lives)('what $name tells of stands earlier in the same file', ({ entries }) => {
    const seen = new Set<string>()
    for (const entry of entries) {
      for (const [id] of JSON.stringify(entry.body).matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g))
        expect(seen).toContain(id)
      seen.add(entry.id)
    }
  })

  test.each(told)('$name has told eight to twenty pieces, good ones among them', ({ entries }) => {
    const pieces = bodies(entries, 'story.piece-told')
    expect(pieces.length).toBeGreaterThanOrEqual(8)
    expect(pieces.length).toBeLessThanOrEqual(20)
    expect(pieces.filter(piece => piece['strand'] === 'good').length).toBeGreaterThanOrEqual(1)
  })

  test.each(told)(
    '$name has a list of three to six problems, agreed, beside a letter that says something else',
    life => {
      const problems = bodies(life.entries, 'visit.problem-told')
      expect(problems.length).toBeGreaterThanOrEqual(3)
      expect(problems.length).toBeLessThanOrEqual(6)
      for (const kind of ['visit.facet-told', 'visit.burden-shown', 'visit.list-agreed', 'visit.closed'])
        expect(bodies(life.entries, kind).length, kind).toBeGreaterThanOrEqual(1)
      expect(bodies(life.entries, 'visit.referral-received')).toHaveLength(1)
    },
  )

  test.each(told)('the planted truth of $name has a day for every piece told', ({ entries, truth }) => {
    const ids = entries.filter(entry => entry.kind === 'story.piece-told').map(entry => entry.id)
    expect(Object.keys(truth.pieces).sort()).toEqual(ids.sort())
  })

  test.each(told)('what happened to $name is what was told, as told, unless it was told otherwise', life => {
    for (const statement of everyStatement(life.story)) {
      const reading = readingOf(statement, life.story)
      const points = truthOf(statement, life.truth, life.story)
      const onPapers = statement.onPapers
      const otherwise = life.truth.toldOtherwise.includes(statement.id)
      const shown = `${life.name} ${statement.id} ${JSON.stringify(statement.when)}`
      if (!onPapers) expect(accepts(reading.told, points), shown).toBe(!otherwise)
      if (!otherwise) expect(accepts(reading.told, points) || onPapers, shown).toBe(true)
      if (!otherwise && !onPapers) expect(accepts(reading.stretched, points), shown).toBe(true)
    }
  })
})

describe('together the invented lives hold', () => {
  const all = lives.flatMap(life => life.entries)
  const whens = bodies(all, 'story.when-told').map(body => body['when'] as Body)

  test.each(['fa-AF', 'ar', 'ti', 'so', 'bs', 'da'])('a life told in %s, in its own words', language => {
    const own = told.filter(({ entries }) =>
      bodies(entries, 'story.piece-told').some(
        body => (body['said'] as { original?: { language: string } }).original?.language === language,
      ),
    )
    expect(own).toHaveLength(1)
  })

  test.each(['date', 'age', 'duration', 'ago', 'relation', 'as-said'])('time told as %s', how => {
    expect(whens.some(when => when['how'] === how)).toBe(true)
  })

  test('dates of the Persian calendar, seasons, "about", ages nearly and a little more, ages in lunar years', () => {
    expect(whens.some(when => when['calendar'] === 'persian')).toBe(true)
    expect(whens.some(when => when['season'])).toBe(true)
    expect(whens.some(when => when['about'])).toBe(true)
    expect(whens.some(when => when['season'] && !when['year'])).toBe(true)
    expect(whens.map(when => when['nuance'])).toEqual(expect.arrayContaining(['nearly', 'a-little-more']))
    expect(whens.map(when => when['counting'])).toEqual(expect.arrayContaining(['lunar', 'not-known']))
  })

  test('a registered 1 January beside a birth as it was told', () => {
    const parwana = lives.find(life => life.name === 'parwana')!
    expect(bodies(parwana.entries, 'people.birth-on-papers')[0]!['when']).toMatchObject({ month: 1, day: 1 })
    expect(bodies(parwana.entries, 'people.birth-told')).toHaveLength(1)
  })

  test('a life with two tellers', () => {
    const tellers = new Set(lives.find(life => life.name === 'yusuf')!.story.statements.map(one => one.teller))
    expect([...tellers].sort()).toEqual(['hala', 'yusuf'])
  })

  test('a life written by a relative', () => {
    const ilona = lives.find(life => life.name === 'ilona')!
    const written = ilona.story.pieces.filter(piece => piece.source.mode === 'in-writing')
    expect(written.length).toBeGreaterThan(ilona.story.pieces.length / 2)
    expect(written.every(piece => piece.source.teller === 'kirsten')).toBe(true)
  })

  test('a period and a piece left be, without a trace in the story', () => {
    const whats = bodies(all, 'story.left-be').map(body => (body['what'] as Body)['of'])
    expect(whats).toEqual(expect.arrayContaining(['piece', 'period']))
    const yusuf = lives.find(life => life.name === 'yusuf')!
    expect(JSON.stringify(yusuf.story.pieces)).not.toContain('"prison"')
  })

  test('something that happened again and again, anchors, links in own words, and not knowing', () => {
    expect(bodies(all, 'story.piece-told').some(piece => piece['form'] === 'again-and-again')).toBe(true)
    expect(bodies(all, 'story.anchor-kept').length).toBeGreaterThan(0)
    expect(bodies(all, 'story.link-told').length).toBeGreaterThan(6)
    expect(bodies(all, 'story.when-answered').map(body => body['answer'])).toContain('does-not-know')
  })

  test('pieces told by mouth without an original text', () => {
    const pieces = bodies(all, 'story.piece-told').map(piece => piece['said'] as Body)
    expect(pieces.some(said => !said['original'] && said['picture'] && said['rendered'])).toBe(true)
  })

  test('a newcomer with a letter and no visit yet', () => {
    const samira = lives.find(life => life.name === 'samira')!
    expect(bodies(samira.entries, 'visit.referral-received')).toHaveLength(1)
    expect(samira.entries.every(entry => !entry.kind.startsWith('story.') && entry.kind !== 'visit.opened')).toBe(true)
  })
})

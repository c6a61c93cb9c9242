import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEntry, type Entry } from '#record'
import { kinds } from '#server'
import { dayOf } from '#time'
import { placeCommand } from './place.ts'
import { placeLife } from './place/placed-life.ts'

const LIVES = join(import.meta.dirname, '../../lives')
const fileOf = (name: string) => join(LIVES, `${name}.jsonl`)
const textOf = (name: string) => readFileSync(fileOf(name), 'utf8')
const TODAY = ['--today', '2026-11-22']
const HEADER = '{"lives":"invented","format":1}'

/** Runs the command on words given by standard input, or on a file. */
const run = async (args: string[], input: string | Uint8Array = '') => {
  let out = ''
  let err = ''
  const code = await placeCommand(args, {
    out: text => (out += text),
    err: text => (err += text),
    input: () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    today: () => '2026-11-22',
  })
  return { code, out, err }
}

const names = readdirSync(LIVES)
  .filter(file => file.endsWith('.jsonl'))
  .map(file => file.slice(0, -'.jsonl'.length))

interface Truth {
  readonly pieces: Readonly<Record<string, readonly [string, string]>>
  readonly toldOtherwise: readonly string[]
}

const entriesOf = (name: string): Entry[] =>
  textOf(name)
    .trim()
    .split('\n')
    .slice(1)
    .map(line => (parseEntry(JSON.parse(line), kinds) as { entry: Entry }).entry)

const placed = async (name: string) =>
  JSON.parse((await run([fileOf(name), '--json', ...TODAY])).out) as {
    pieces: { id: string; words: string; because: string[] }[]
    knots: { statements: string[]; perhaps: { kind: string }[]; fitsIfOtherwise: string[] }[]
    openPlaces: { after: string | null; before: string | null; question: string }[]
  }

/** The lines of a life, with one of them changed. */
const changed = (change: (entry: Record<string, unknown>) => Record<string, unknown>, line = 1): string =>
  textOf('parwana')
    .trim()
    .split('\n')
    .map((text, at) => (at === line ? JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)) : text))
    .join('\n')

describe('an invented life is placed', () => {
  test('in words a clinician can read', async () => {
    const { code, out, err } = await run([fileOf('parwana'), ...TODAY])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(join(LIVES, 'golden/parwana.txt'))
  })

  test.each(names)('what happened to %s lies inside what is known of it', name => {
    const truth = JSON.parse(readFileSync(join(LIVES, `${name}.truth.json`), 'utf8')) as Truth
    for (const { piece, start, end } of placeLife(entriesOf(name), dayOf('2026-11-22')).pieces) {
      const [from, until] = truth.pieces[piece.id]!
      for (const [day, range] of [
        [from, start],
        [until, end],
      ] as const) {
        expect(dayOf(day), piece.id).toBeGreaterThanOrEqual(range.earliest ?? -Infinity)
        expect(dayOf(day), piece.id).toBeLessThanOrEqual(range.latest ?? Infinity)
      }
    }
  })

  test.each(names)('of %s, only what was told otherwise does not fit together yet', async name => {
    const truth = JSON.parse(readFileSync(join(LIVES, `${name}.truth.json`), 'utf8')) as Truth
    for (const knot of (await placed(name)).knots)
      expect(knot.statements.some(id => truth.toldOtherwise.includes(id))).toBe(true)
  })

  test('a Persian year told as a Gregorian one is heard kindly first', async () => {
    const [knot, ...others] = (await placed('parwana')).knots
    expect(others).toEqual([])
    expect(knot!.perhaps[0]).toMatchObject({ kind: 'another-calendar', calendar: 'persian' })
    const { out } = await run([fileOf('parwana'), ...TODAY])
    expect(out.indexOf('Perhaps')).toBeLessThan(out.indexOf('do not fit together yet'))
    expect(out.indexOf('Keep')).toBeLessThan(out.indexOf('do not fit together yet'))
  })

  test('as one object of days, reasons and questions, without a count or a teller', async () => {
    const { out } = await run([fileOf('yusuf'), '--json', ...TODAY])
    const keys = [...out.matchAll(/"([A-Za-z]+)":/g)].map(([, key]) => key!)
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['pieces', 'knots', 'openPlaces', 'questions'])
    expect(keys.filter(key => /count|score|total|teller|rank|number/i.test(key))).toEqual([])
    expect(out).not.toContain('hala')
    expect(out).not.toMatch(/: -?\d+[,\n]/)
  })

  test('from standard input as from a file', async () => {
    const [a, b] = [await run(['-', ...TODAY], textOf('hodan')), await run([fileOf('hodan'), ...TODAY])]
    expect(a).toEqual(b)
  })

  test('the same in whatever order its lines stand', async () => {
    const [header, ...lines] = textOf('selam').trim().split('\n')
    const turned = [header, ...lines.toReversed()].join('\n')
    const object = async (text: string) => JSON.parse((await run(['-', '--json', ...TODAY], text)).out) as unknown
    expect(await object(turned)).toEqual(await object(textOf('selam')))
  })

  test('of five thousand lines', async () => {
    const [first, ...rest] = entriesOf('parwana')
    const piece = rest.find(entry => entry.kind === 'story.piece-told')!
    const when = rest.find(entry => entry.kind === 'story.when-told')!
    const idAt = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`
    const lines: unknown[] = [first]
    for (let n = 0; n < 2_500; n++) {
      lines.push({ ...piece, id: idAt(2 * n), body: { ...piece.body!, strand: 'work' } })
      const year = { how: 'date', calendar: 'gregory', year: 1950 + (n % 70) }
      lines.push({ ...when, id: idAt(2 * n + 1), body: { piece: idAt(2 * n), of: 'start', when: year } })
    }
    const text = [HEADER, ...lines.map(line => JSON.stringify(line))].join('\n')
    const { code, out } = await run(['-', '--json', ...TODAY], text)
    expect(code).toBe(0)
    expect((JSON.parse(out) as { pieces: unknown[] }).pieces).toHaveLength(2_500)
  })
})

describe('what was left be', () => {
  test('leaves no trace: a life without the piece comes out the same', async () => {
    for (const name of ['yusuf', 'selam']) {
      const entries = entriesOf(name)
      const left = entries.flatMap(entry => {
        const { what } = entry.body as { what?: { of: string; piece?: string } }
        return what?.of === 'piece' ? [entry.id, what.piece!] : []
      })
      expect(left).toHaveLength(2)
      const without = entries.filter(entry => !left.includes(entry.id)).map(entry => JSON.stringify(entry))
      const args = ['--json', ...TODAY]
      const whole = await run([fileOf(name), ...args])
      expect(whole.out).toBe((await run(['-', ...args], [HEADER, ...without].join('\n'))).out)
      for (const id of left) expect(whole.out).not.toContain(id)
    }
  })

  test('is asked about by nobody: no open place between the pieces of a closed period', async () => {
    const entries = entriesOf('yusuf')
    const period = entries.find(entry => (entry.body as { what?: { of: string } }).what?.of === 'period')!
    const { after, before } = (period.body as { what: { after: string; before: string } }).what
    const closed = (open: { after: string | null; before: string | null }) =>
      open.after === after && open.before === before
    expect((await placed('yusuf')).openPlaces.some(closed)).toBe(false)
    const opened = entries.filter(entry => entry !== period).map(entry => JSON.stringify(entry))
    const { out } = await run(['-', '--json', ...TODAY], [HEADER, ...opened].join('\n'))
    expect((JSON.parse(out) as Awaited<ReturnType<typeof placed>>).openPlaces.some(closed)).toBe(true)
  })

  test('takes an open place with it when its question was left be', async () => {
    const { openPlaces } = await placed('parwana')
    const between = openPlaces.find(open => open.after && open.before)!
    const template = entriesOf('yusuf').find(entry => entry.kind === 'story.left-be')!
    const question = {
      ...template,
      patient: 'parwana',
      body: { what: { of: 'question', question: `open-place:${between.after}:${between.before}` } },
    }
    const { out } = await run(['-', '--json', ...TODAY], `${textOf('parwana')}${JSON.stringify(question)}\n`)
    expect(out).not.toContain(between.question.slice(0, 60))
  })
})

describe('a file is refused whole', () => {
  const refused = async (text: string | Uint8Array, sentence: RegExp) => {
    const { code, out, err } = await run(['-'], text)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
  }

  test('when its first line does not say that the life is invented', async () => {
    const [, ...lines] = textOf('parwana').split('\n')
    await refused(lines.join('\n'), /first line/)
    await refused('', /first line/)
  })

  test('when it is of another format', () => refused('{"lives":"invented","format":2}', /another format/))

  test('when an entry is of a clinic, or came out of a record', async () => {
    await refused(
      changed(entry => ({ ...entry, clinic: 'odense' })),
      /clinic’s record/,
    )
    await refused(
      changed(entry => ({ ...entry, place: { clinic: 1, patient: 1, storedAt: '' } })),
      /clinic’s record/,
    )
  })

  test('when it is a store, or no text at all', async () => {
    await refused('SQLite format 3\0 and more', /store/)
    await refused(new Uint8Array([0xff, 0xfe, 0x80]), /UTF-8/)
  })

  test('when it holds two people', async () => {
    await refused(`${textOf('parwana')}${textOf('selam').split('\n').slice(1).join('\n')}`, /more than one person/)
  })

  test('when it is not there', async () => {
    expect((await run([join(LIVES, 'nobody.jsonl')])).code).toBe(2)
  })
})

describe('a line that cannot be read', () => {
  test('is named by number, field and reason, never by its words, and nothing is placed', async () => {
    const secret = 'min far døde'
    const lines = changed(entry => ({ ...entry, layer: secret }), 3)
    const { code, out, err } = await run(['-'], lines)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Line 4, layer: .*\(not-a-layer\)/)
    expect(err).not.toContain(secret)
  })

  test('is named without the name of a field that somebody else wrote', async () => {
    const { err } = await run(
      ['-'],
      changed(entry => ({ ...entry, 'min far døde': 1 })),
    )
    expect(err).toContain('(not-known-here)')
    expect(err).not.toContain('døde')
  })

  test('is named when it is no JSON, and when its id stands there twice', async () => {
    expect((await run(['-'], `${HEADER}\n\n{"min far`)).err).toMatch(/^Line 3: /)
    const twice = `${textOf('parwana')}${JSON.stringify({ ...entriesOf('parwana')[3], layer: 'table', kind: 'visit.closed', body: { visit: entriesOf('parwana')[3]!.id } })}`
    expect((await run(['-'], twice)).err).toContain('(id-twice)')
  })
})

test('a command that cannot be read says how it is given', async () => {
  for (const args of [[], ['a', 'b'], ['a', '--words'], ['a', '--today', '2026-02-30']]) {
    const { code, err } = await run(args)
    expect(code).toBe(1)
    expect(err).toContain('tessera place FILE')
  }
})

describe('whatever comes in', () => {
  test('a command never fails on lines of any kind', async () => {
    const line = fc.oneof(fc.string(), fc.json(), fc.constant('null'), fc.constant('[[[[{}]]]]'))
    await fc.assert(
      fc.asyncProperty(fc.array(line), async lines => {
        const { code } = await run(['-'], [HEADER, ...lines].join('\n'))
        expect([0, 2]).toContain(code)
      }),
    )
  })

  test('a life with some of its lines lost, doubled or turned around is placed or refused, never half', async () => {
    const [header, ...lines] = textOf('yusuf').trim().split('\n')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), async some => {
        const { code, err } = await run(['-', '--json', ...TODAY], [header, ...some].join('\n'))
        expect({ code, err }).toEqual({ code: 0, err: '' })
      }),
      { numRuns: 60 },
    )
  })

  test('a value changed anywhere in a line never stops the command', async () => {
    const lines = textOf('yusuf').trim().split('\n')
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(9e15, -1, 0.25, '', '2026-02-30', { __proto__: null }))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: lines.length - 1 }), fc.nat(), values, async (at, which, value) => {
        const fields = [...lines[at]!.matchAll(/:("(?:[^"\\]|\\.)*"|\d+)/g)]
        const field = fields[which % fields.length]!
        const text = `${lines[at]!.slice(0, field.index + 1)}${JSON.stringify(value)}${lines[at]!.slice(field.index + field[0].length)}`
        const { code, out } = await run(['-', ...TODAY], lines.with(at, text).join('\n'))
        expect([0, 2]).toContain(code)
        if (code === 2) expect(out).toBe('')
      }),
      { numRuns: 200 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import * as exchange from '#exchange'
import * as plan from '#plan'
import * as record from '#record'
import type { Entry, Recorded } from '#record'
import * as visit from '#visit'
import * as interpreting from '#visit/interpreting'
import { Envelope } from '../record/entry.ts'
import { clinicWithDoors, FARAH, visitWith } from './doors/at-the-doors.fixture.ts'
import { lineOf } from './live/line.fixture.ts'
import { entry, LIS, nextId, said } from './invented.ts'
import { kinds } from './kinds.ts'
import { deskLog } from './log.ts'
import { walk } from './nothing-computed.ts'

/** Red line 1: repairs of interpreting are never countable by interpreter. */
const RANA = 'rana-interprets'
const INTERPRETERS: readonly string[] = [FARAH, RANA]
const SIGNS = ['please-repeat', 'i-correct-myself', 'no-such-word', 'left-out', 'pause'] as const
/** A pause is everybody's: the professional notes one too, and of nobody. */
const OF_RENDERING: readonly string[] = SIGNS.filter(sign => sign !== 'pause')
/** What would tell a repair from a first rendering, or one interpreter from another by how it went. */
const REPAIR =
  /correct|repair|repeat|left-?out|no-such|omit|omission|misunderst|mistake|(?<!not-yet-)wrong|attempt|retry|earlier-?rendering|version-?of|skill|strain/i

const namesIn = function* (schema: unknown, path: string): Generator<[where: string, name: string]> {
  if (typeof schema !== 'object' || schema === null) return
  const part = schema as Record<string, unknown>
  for (const [name, inner] of Object.entries((part['entries'] as object | undefined) ?? {})) {
    yield [path, name]
    yield* namesIn(inner, `${path}.${name}`)
  }
  for (const key of ['item', 'wrapped', 'key', 'value', 'rest']) yield* namesIn(part[key], path)
  for (const key of ['items', 'options', 'pipe'])
    for (const inner of Array.isArray(part[key]) ? part[key] : [])
      if (typeof inner === 'string') yield [`${path} =`, inner]
      else yield* namesIn(inner, path)
}

describe('in what is stored', () => {
  const names = [...Object.entries(kinds), ['the envelope', Envelope] as const].flatMap(([kind, schema]) => [
    [kind, kind] as [string, string],
    ...namesIn(schema, kind),
  ])
  test('no kind of entry, no field and no choice is a sign, or tells a correction from a first rendering', () => {
    expect(names.length).toBeGreaterThan(150)
    expect(names.map(([where, name]) => `${where} ${name}`)).toContain('visit.here-changed.here way')
    expect(names.filter(([, name]) => REPAIR.test(name)).map(([where, name]) => `${where} ${name}`)).toEqual([])
    expect(names.filter(([, name]) => OF_RENDERING.includes(name))).toEqual([])
  })
  test('a rendering has what it renders and its words, and a source says who rendered, and nothing of how well', () => {
    const fields = (of: string) => names.filter(([where, name]) => where === of && name !== of).map(([, name]) => name)
    expect(fields('record.rendered')).toEqual(['entry', 'text'])
    expect(fields('the envelope.source')).toEqual([
      'teller',
      'listeners',
      'toldOn',
      'language',
      'renderedBy',
      'renderedHow',
      'mode',
      'originalKept',
      'byHandOf',
      'saidBack',
    ])
    expect(fields('the envelope.source.renderedHow')).toEqual(['mode', 'way'])
    expect(fields('visit.term-kept')).toEqual(['visit', 'theirs', 'ours'])
  })
})

/** Two who interpret; by one of them much was rendered once more, by the other nothing. */
const invented = (): { entries: Recorded[]; visit: string } => {
  const opened = visitWith()
  const { here } = opened.body as { here: object[] }
  const rana = { person: RANA, role: 'interpreter', mode: 'in-the-room', name: 'Rana', age: 'grown-up' }
  const through = (one: Entry, person: string): Entry => ({ ...one, source: { ...one.source, renderedBy: person } })
  const voice = (by: string) =>
    through(entry('story.piece-told', { form: 'event', strand: 'place', said: { voice: nextId() } }), by)
  const [ofFarah, ofRana] = [voice(FARAH), voice(RANA)]
  const rendered = (of: Entry, by: string, text: string) =>
    through(entry('record.rendered', { entry: of.id, text: { language: 'da', text } }, { teller: by }), by)
  const all = [
    entry('people.patient-registered', { names: [{ language: 'ar', text: 'A' }], speaks: [{ language: 'ar' }] }),
    opened,
    entry('visit.here-changed', { visit: opened.id, here: [...here, rana] }, { teller: LIS.id }),
    ofFarah,
    ofRana,
    rendered(ofFarah, FARAH, 'once'),
    ...Array.from({ length: 5 }, (_, nth) => rendered(ofRana, RANA, `better ${nth}`)),
    through(entry('visit.problem-told', { said: said('back') }), RANA),
    entry('visit.term-kept', { visit: opened.id, ours: { language: 'da', text: 'nyre' } }, { teller: RANA }),
  ]
  return {
    entries: all.map((one, nth) => ({ ...one, place: { clinic: nth + 1, patient: nth + 1, storedAt: '' } })),
    visit: opened.id,
  }
}

/** Where something that a door gives goes by whoever interprets: named by them, or a number beside them. */
const byInterpreter = function* (value: unknown, at: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Map || value instanceof Set) {
    for (const [key, inner] of value.entries()) {
      if (value instanceof Map && INTERPRETERS.includes(String(key))) yield `${at} by ${String(key)}`
      yield* byInterpreter(inner, at)
    }
    return
  }
  const entries = Object.entries(value)
  const isPlace = (key: string): boolean => key === 'place'
  for (const [key] of entries) if (INTERPRETERS.includes(key)) yield `${at} by ${key}`
  const names = entries.some(([, inner]) => typeof inner === 'string' && INTERPRETERS.includes(inner))
  for (const [key, inner] of entries) {
    if (names && !Array.isArray(value) && typeof inner === 'number') yield `${at}.${key} beside a name`
    if (!isPlace(key)) yield* byInterpreter(inner, `${at}.${key}`)
  }
}

describe('by what the rooms offer', () => {
  const doors = { record, visit, plan, exchange, interpreting }
  const { entries, visit: of } = invented()
  test('nothing goes by interpreter: no door of a room gives a list, a map or a number by whoever interprets', () => {
    const given: string[] = []
    const ran: string[] = []
    for (const [room, door] of Object.entries(doors))
      for (const [name, offered] of Object.entries(door as Record<string, unknown>)) {
        if (typeof offered !== 'function') continue
        for (const more of [
          [],
          [of],
          [{ id: of, languages: { patient: 'ar', clinic: 'da' } }],
          [{ today: '2026-03-02' }],
        ]) {
          try {
            given.push(
              ...byInterpreter((offered as (...all: unknown[]) => unknown)(entries, ...more), `${room}.${name}`),
            )
            ran.push(name)
          } catch {
            // It takes something else than entries.
          }
        }
      }
    expect(ran).toEqual(expect.arrayContaining(['standing', 'visitsOf', 'termsAt', 'problemListOf', 'agreementsOf']))
    expect(given).toEqual([])
  })
  test('the look at it sees what would be one', () => {
    const counted = new Map<string, number>()
    for (const { kind, source } of entries)
      if (kind === 'record.rendered')
        counted.set(source.renderedBy ?? '', (counted.get(source.renderedBy ?? '') ?? 0) + 1)
    expect([...byInterpreter(counted, 'x')]).toHaveLength(2)
    expect([...byInterpreter(Object.fromEntries(counted), 'x')]).toHaveLength(2)
    expect([...byInterpreter([{ person: RANA, again: 4 }], 'x')]).toEqual(['x.0.again beside a name'])
  })
})

test('by signs: none is in an entry, an answer, a header or a line of the log, however many were made', async () => {
  const lines: string[] = []
  const clinic = await clinicWithDoors({
    log: deskLog({ write: line => void lines.push(line) }, 'info'),
  })
  const { hand: farah } = await clinic.interpreter()
  const line = await lineOf(clinic.app, clinic.table, '/api/table/live')
  const told = async () =>
    (await clinic.lis.get(clinic.of('/entries'))).json.entries.filter(({ kind }) => kind !== 'people.record-opened')
      .length
  const before = await told()
  for (const sign of SIGNS)
    for (const [hand, path] of [
      [farah, '/api/interpreter/signs'],
      [clinic.table, '/api/table/signs'],
      [clinic.lis, clinic.of('/signs')],
    ] as const) {
      const { status, headers, text } = await hand.post(path, { sign })
      expect(status).toBeLessThan(300)
      expect([...headers].flat().join(' ') + text).not.toContain(sign)
    }
  await line.when(() => line.came.filter(one => one.startsWith('sign')).length === SIGNS.length * 3)
  // A sign says its side and never a person.
  for (const one of line.came) expect(INTERPRETERS.some(person => one.includes(person))).toBe(false)
  const after = await clinic.lis.get(clinic.of('/entries'))
  expect(await told()).toBe(before)
  const answers = await Promise.all(
    [clinic.of('/entries'), '/api/today', '/api/patients', '/api/me'].map(path => clinic.lis.get(path)),
  )
  for (const { text, headers, json } of [...answers, after]) {
    for (const sign of SIGNS) expect(text + [...headers].flat().join(' ')).not.toContain(`"${sign}"`)
    expect([...walk(json)].some(([path]) => path.some(key => INTERPRETERS.includes(key)))).toBe(false)
  }
  for (const sign of SIGNS) expect(lines.join('')).not.toContain(sign)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidv7, type Entry, type EntryId, type Receipt, type Recorded } from '#record'
import { Device } from '../offline/device.ts'
import type { Road } from '../offline/road.ts'
import { goneThrough } from './gone-through.ts'

let nth = 0
const nextId = (): EntryId => uuidv7(1_700_000_000_000 + ++nth, new Uint8Array(10).fill(3))
const VISIT = nextId()

const problem = (more: Partial<Entry> = {}): Entry => ({
  id: nextId(),
  clinic: 'invented',
  patient: 'amina',
  kind: 'visit.problem-told',
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { original: { language: 'ar', text: 'x' } } },
  ...more,
})

/** A desk whose answers can get lost, and somebody else who adds to its record. */
const aDesk = () => {
  const record: Recorded[] = []
  const state = { isLost: false }
  const put = (entry: Entry): Receipt => {
    const at = record.findIndex(({ id }) => id === entry.id)
    const patient = (at < 0 ? record.length : at) + 1
    const place = { clinic: patient, patient, storedAt: '' }
    if (at < 0) record.push({ ...entry, place })
    return { id: entry.id, outcome: at < 0 ? 'stored' : 'already-stored', place }
  }
  const lost = (): void => {
    if (state.isLost) throw new TypeError('Failed to fetch')
  }
  const road: Road = {
    read: async after => {
      lost()
      // In two pages, where there is so much; of the layers only the table's.
      const page = record.slice(after, after + 3)
      const upTo = after + page.length
      return { entries: page.filter(({ layer }) => layer === 'table'), upTo, more: upTo < record.length }
    },
    push: async entries => {
      const receipts = entries.map(put)
      lost()
      return { receipts }
    },
  }
  return { record, state, put, road }
}

const STEPS = ['tell', 'send', 'ask', 'lose', 'find', 'others', 'beside'] as const
/** What the desk takes as covered by what was said to be gone through, of all that came before it. */
const covered = (record: readonly Recorded[], bodies: readonly { upTo: number; beyond?: readonly EntryId[] }[]) =>
  record.filter(
    ({ id, layer, place }) =>
      layer === 'table' && bodies.some(({ upTo, beyond = [] }) => place!.patient <= upTo || beyond.includes(id)),
  )

test('What was gone through together is what the screen shows at that moment, neither more nor less', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { maxLength: 25 }), fc.nat(4), async (steps, since) => {
      const desk = aDesk()
      const device = new Device({ road: desk.road, changed: () => undefined })
      for (const step of steps) {
        if (step === 'tell') device.tell([problem()])
        if (step === 'send') await device.send()
        if (step === 'ask') await device.ask()
        if (step === 'lose' || step === 'find') desk.state.isLost = step === 'lose'
        if (step === 'others') desk.put(problem())
        if (step === 'beside') desk.put(problem({ layer: 'working' }))
      }
      const known = device.known()
      const bodies = goneThrough(VISIT, ['list'], known)
      const shown = known.entries.map(({ id }) => id)
      // What others add before the desk hears of it.
      for (let n = 0; n < since; n++) desk.put(problem())
      desk.state.isLost = false
      await device.send()
      expect(new Set(covered(desk.record, bodies).map(({ id }) => id))).toEqual(new Set(shown))
    }),
    { numRuns: 300 },
  )
})

test('More than one entry may name is told in several, and of nothing chosen none', () => {
  const entries = Array.from({ length: 1203 }, () => problem())
  const bodies = goneThrough(VISIT, ['list', 'story'], { upTo: 7, entries }) as readonly { beyond?: EntryId[] }[]
  expect(bodies.map(({ beyond }) => beyond?.length)).toEqual([500, 500, 203])
  expect(bodies.flatMap(({ beyond }) => beyond)).toEqual(entries.map(({ id }) => id))
  expect(goneThrough(VISIT, [], { upTo: 7, entries })).toEqual([])
  const read = entries.slice(0, 1).map(one => ({ ...one, place: { clinic: 9, patient: 7, storedAt: '' } }))
  expect(goneThrough(VISIT, ['list'], { upTo: 7, entries: read })).toEqual([{ visit: VISIT, parts: ['list'], upTo: 7 }])
})

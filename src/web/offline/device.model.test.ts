import fc from 'fast-check'
import { expect, it } from 'vitest'
import { takenBack, uuidv7, type Entry, type EntryId, type Receipt, type Recorded } from '#record'
import { Refused } from '../parts/api.ts'
import { Device } from './device.ts'
import type { Drawer, Held } from './drawer.ts'
import type { Road } from './road.ts'

let nth = 0
const nextId = (): EntryId => uuidv7(1_700_000_000_000 + ++nth, new Uint8Array(10).fill(3))
const aTelling = (kind = 'visit.problem-told', body: object = { said: {} }): Entry => ({
  id: nextId(),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
})

const soon = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
const never = new Promise<never>(() => undefined)

/** What happens to a device: each a step somebody or something takes, whenever it likes. */
const Step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('tell' as const), odd: fc.nat(4).map(one => one === 0) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take-back' as const), which: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'send' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'ask' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'read-refusals' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'crash' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'shown-anew' as const }) },
  { weight: 4, arbitrary: fc.constant({ do: 'wait' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), again: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('network' as const),
      now: fc.constantFrom('here' as const, 'gone' as const, 'answers-lost' as const),
    }),
  },
)
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never

/** A desk, a drawer and the device of the page that is open now; with what was told, let go of, and read of refusals. */
const aLife = () => {
  const record: Recorded[] = []
  const odd = new Set<EntryId>()
  const lies = new Map<EntryId, Entry>()
  let held: Held | undefined
  let [network, closed]: ['here' | 'gone' | 'answers-lost', boolean] = ['here', false]
  const told = new Set<EntryId>()
  const takenBackHere = new Set<EntryId>()
  const named = new Set<EntryId>()

  const take = (entry: Recorded): Receipt => {
    if (odd.has(entry.id)) return { id: entry.id, outcome: 'refused', reason: 'too-long' }
    const before = record.find(({ id }) => id === entry.id)
    if (before) return { id: entry.id, outcome: 'already-stored', place: before.place! }
    const place = { clinic: record.length + 1, patient: record.length + 1, storedAt: '2026-03-02T11:00:00Z' }
    record.push({ ...entry, place })
    return { id: entry.id, outcome: 'stored', place }
  }
  const page = () => {
    let isDead = false
    /** A page that crashed hears and does nothing more. */
    const alive = async <T>(work: () => T): Promise<T> => {
      await soon()
      return isDead ? never : work()
    }
    const cut = () => {
      if (network === 'gone') throw new TypeError('Failed to fetch')
    }
    const over = async (work: () => Receipt[]) => {
      const receipts = await alive(() => {
        cut()
        return work()
      })
      await alive(() => undefined)
      if (network === 'answers-lost') throw new TypeError('Failed to fetch')
      return { receipts }
    }
    const shut = () => {
      if (closed) throw new Refused({ reason: 'no-open-table' })
    }
    const road: Road = {
      read: after =>
        alive(() => {
          cut()
          shut()
          return { entries: record.slice(after), upTo: record.length, more: false }
        }),
      push: entries =>
        over(() => {
          shut()
          return entries.map(take)
        }),
      late: entries => over(() => entries.map(take)),
    }
    const drawer: Drawer = {
      put: entries => alive(() => entries.forEach(entry => lies.set(entry.id, entry))),
      drop: ids => alive(() => ids.forEach(id => lies.delete(id))),
      waiting: async () => {
        const all = await alive(() => [...lies.values()])
        await alive(() => undefined)
        return all
      },
      held: () => alive(() => held),
      hold: now => alive(() => void (held = now)),
    }
    const device = new Device({ road, drawer, changed: () => undefined })
    return { device, die: () => (isDead = true) }
  }
  let now = page()
  const isShown = (): void => {
    const { entries, refused } = now.device.known()
    for (const { id } of refused) named.add(id)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(new Set(refused.map(({ id }) => id)).size, 'named twice at once').toBe(refused.length)
    expect(refused.filter(({ id }) => record.some(one => one.id === id))).toEqual([])
  }

  const does = async (step: Step): Promise<void> => {
    const { device } = now
    if (step.do === 'tell') {
      const entry = aTelling()
      if (step.odd) odd.add(entry.id)
      told.add(entry.id)
      device.tell([entry])
    }
    if (step.do === 'take-back') {
      const { outbox } = device.known()
      const entry = outbox[step.which % Math.max(1, outbox.length)]
      if (entry?.kind !== 'visit.problem-told') return
      takenBackHere.add(entry.id)
      device.takeBack(entry.id, nextId())
    }
    if (step.do === 'send') void device.send()
    if (step.do === 'ask') void device.ask()
    if (step.do === 'wait') for (let turn = 0; turn < 3; turn++) await soon()
    if (step.do === 'read-refusals') device.settle()
    if (step.do === 'network') network = step.now
    if (step.do === 'close') closed = !step.again
    if (step.do === 'shown-anew') void device.begin()
    if (step.do === 'crash') {
      await device.drawn()
      now.die()
      now = page()
      void now.device.begin()
    }
    isShown()
  }
  const atTheEnd = async () => {
    network = 'here'
    closed = false
    for (let turn = 0; turn < 40; turn++) {
      await now.device.send()
      await soon()
      isShown()
    }
    await now.device.ask()
    await now.device.drawn()
    isShown()
    return { record, odd, told, takenBackHere, named, known: now.device.known(), lies }
  }
  return { begin: () => void now.device.begin(), does, atTheEnd }
}

it('Whatever comes in whatever order: what was told is in the record once, or named with its reason, or taken back', async () => {
  const property = fc.asyncProperty(fc.array(Step, { maxLength: 40, size: 'max' }), async steps => {
    const life = aLife()
    life.begin()
    for (const step of steps) await life.does(step)
    const { record, odd, told, takenBackHere, named, known, lies } = await life.atTheEnd()
    const stored = record.map(({ id }) => id)
    expect(new Set(stored).size).toBe(stored.length)
    const gone = takenBack(record)
    for (const id of told) {
      const stands = stored.includes(id) && !gone.has(id)
      if (takenBackHere.has(id)) expect(stands, 'taken back, and stands').toBe(false)
      else if (odd.has(id)) expect(named.has(id), 'refused, and never named').toBe(true)
      else expect(stands, 'told, and not there').toBe(true)
    }
    expect(known.waiting).toBe(false)
    // What was refused lies here until it was read, and nothing else does.
    expect(new Set(lies.keys())).toEqual(new Set(known.refused.map(({ id }) => id)))
  })
  await fc.assert(property, { numRuns: 300 })
})

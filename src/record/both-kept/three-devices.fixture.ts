import fc from 'fast-check'
import { uuidv7, type Entry, type EntryId, type Recorded } from '#record'
import { canonical, sidesIn, withOver, type Thing } from '#record/both-kept'
import { tellingsOf } from './things.ts'

export const id = (n: number): EntryId => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))

export const entry = (n: number, kind: string, body: object): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'fa-AF',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
})

export const at = (of: Entry, place: number): Recorded => ({
  ...of,
  place: { clinic: place, patient: place, storedAt: '2026-03-02T10:00:00Z' },
})

/** What three devices tell of: the things, what was told of them before, and an entry that tells one or several of them. */
export interface Told {
  readonly begun: readonly Recorded[]
  /** Which things an entry with this number of a kind tells, each with what it is of. */
  readonly kinds: readonly (readonly [Thing, EntryId][])[]
  readonly make: (n: number, kind: number, text: number) => Recorded
}

/** One touch: a device (of three) tells something, or takes in what the record has, or reads and settles. */
export const touch = fc.record({
  device: fc.nat({ max: 2 }),
  does: fc.constantFrom('tells', 'tells', 'tells', 'sends', 'sends', 'takes-in', 'settles'),
  kind: fc.nat({ max: 9 }),
  text: fc.nat({ max: 2 }),
})
export interface Touch {
  readonly device: number
  readonly does: string
  readonly kind: number
  readonly text: number
}

/** One telling of one thing, as the hand that told it saw it: `saw` are those of the same thing that were to be seen, or known by what was. */
export interface Saw {
  readonly id: EntryId
  readonly key: string
  readonly saw: ReadonlySet<EntryId>
}

/** What an entry says of one thing. */
export const saysOf = (told: Entry | undefined, thing: Thing): string =>
  canonical(told && tellingsOf(told).find(one => one.thing === thing)?.says)

/** Three devices at one table, each cut off as it comes. Gives what the record has in the end, and what each hand saw. */
export const walk = (touches: readonly Touch[], { begun, kinds, make }: Told) => {
  const record: Recorded[] = [...begun]
  const devices = [0, 1, 2].map(() => ({ known: [...begun], waits: [] as Recorded[] }))
  const told: Saw[] = []
  let n = 10
  const sawOf = (seen: readonly EntryId[], key: string): ReadonlySet<EntryId> => {
    const before = told.filter(one => one.key === key && seen.includes(one.id))
    return new Set([...seen, ...before.flatMap(({ saw }) => [...saw])])
  }
  const send = (device: (typeof devices)[number]) => {
    for (const one of device.waits.splice(0)) record.push(at(one, record.length + 1))
    device.known = [...record]
  }
  for (const { device: nth, does, kind, text } of touches) {
    const device = devices[nth]!
    if (does === 'sends') send(device)
    else if (does === 'takes-in') device.known = [...record, ...device.waits]
    else {
      const things = kinds[kind % kinds.length]!
      const sides = sidesIn(device.known)
      const plain = make(n++, kind % kinds.length, text)
      // Settling is over one thing; where an entry tells several, it is told as any other.
      const over = does === 'settles' && things.length === 1 ? sides.all(...things[0]!) : undefined
      const one = over ? { ...plain, over } : withOver(plain, device.known)
      for (const thing of things) {
        const key = thing.join(' ')
        const heads = sides.all(...thing)
        const says = heads.map(head =>
          saysOf(
            device.known.find(known => known.id === head),
            thing[0],
          ),
        )
        const shown = heads.filter((_, nth) => says[nth] === says[0])
        told.push({ id: one.id, key, saw: sawOf(over ?? shown, key) })
      }
      device.known.push(one)
      device.waits.push(one)
    }
  }
  for (const device of devices) send(device)
  return { record, told }
}

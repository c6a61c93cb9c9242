import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedEntry, parseEntry, uuidv7, type Entry, type EntryId, type Recorded, type Source } from '#record'
import { sidesIn, withOver } from '#record/both-kept'
import { visitKinds } from '#visit'

const id = (n: number): EntryId => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const source: Source = {
  teller: 'amina',
  listeners: [],
  toldOn: '2026-03-02',
  language: 'fa-AF',
  mode: 'in-the-room',
  originalKept: 'words',
  byHandOf: 'lis',
  saidBack: 'not-yet',
}
const entry = (n: number, kind: string, body: object): Recorded => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source,
  body,
})
const at = (of: Entry, place: number): Recorded => ({
  ...of,
  place: { clinic: place, patient: place, storedAt: '2026-03-02T10:00:00Z' },
})
const said = (text: string) => ({ original: { language: 'da', text } })
const problem = at(entry(1, 'visit.problem-told', { said: said('Knæet') }), 1)
const reworded = (n: number, text: string, over?: readonly number[]): Recorded => ({
  ...entry(n, 'visit.problem-reworded', { problem: id(1), said: said(text) }),
  ...(over && { over: over.map(id) }),
})
const back = (n: number, of: number) => entry(n, 'record.taken-back', { entry: id(of) })
const words = (entries: readonly Recorded[]) => sidesIn(entries).of('words', id(1))

describe('two tellings of the same thing', () => {
  it('both stand where neither was told knowing the other, the one the record had first in front', () => {
    const entries = [problem, at(reworded(3, 'Mit knæ', [1]), 2), at(reworded(2, 'Benet', [1]), 3)]
    expect(words(entries)).toEqual([id(3), id(2)])
  })

  it('both stand also where nothing was told of it before', () => {
    const ordered = (n: number, order: number[]) => ({
      ...entry(n, 'visit.list-ordered', { order: order.map(id) }),
      over: [],
    })
    expect(sidesIn([at(ordered(5, [1, 2]), 5), at(ordered(6, [2, 1]), 6)]).of('order')).toEqual([id(5), id(6)])
  })

  it('are one where they say the same', () => {
    expect(words([problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Mit knæ', [1]), 3)])).toEqual([id(2)])
  })

  it('are settled by a telling over both, and stand again when that is taken back', () => {
    const both = [problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Benet', [1]), 3)]
    const settled = [...both, at(reworded(4, 'Benet', [2, 3]), 4)]
    expect(words(settled)).toEqual([id(4)])
    expect(words([...settled, at(back(5, 4), 5)])).toEqual([id(2), id(3)])
  })

  it('are not settled by a further telling over one of them: the other stays beside it', () => {
    const both = [problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Benet', [1]), 3)]
    const further = withOver(reworded(4, 'Mit højre knæ'), both)
    expect(further.over).toEqual([id(2), id(1)])
    expect(words([...both, at(further, 4)])).toEqual([id(4), id(3)])
    const all = { ...reworded(5, 'Sådan'), over: sidesIn([...both, at(further, 4)]).all('words', id(1)) }
    expect(words([...both, at(further, 4), at(all, 5)])).toEqual([id(5)])
  })

  it('what lies between them may be taken back or unsaid: what was told before does not come up again', () => {
    const one = withOver(reworded(2, 'Mit knæ'), [problem])
    const two = withOver(reworded(3, 'Benet'), [problem, at(one, 2)])
    const told = [problem, at(one, 2), at(two, 3)]
    expect(words([...told, at(back(4, 2), 4)])).toEqual([id(3)])
    // Of what was unsaid no screen has anything any more.
    expect(words([problem, at(two, 3)])).toEqual([id(3)])
  })

  it('told without knowing of it, as all was before, a telling stands over what was before it in the record', () => {
    expect(words([problem, at(reworded(2, 'Mit knæ'), 2), at(reworded(3, 'Benet'), 3)])).toEqual([id(3)])
  })

  it('a telling takes the place of nothing but the same thing, whatever it names', () => {
    const other = { ...entry(4, 'visit.worry-noted', { said: said('…') }), over: [id(2), id(3)] }
    const elsewhere = {
      ...entry(5, 'visit.facet-told', { problem: id(1), facet: 'what-i-wish', said: said('at gå') }),
      over: [id(1), id(2)],
    }
    const both = [problem, at(reworded(2, 'Mit knæ', [1]), 2), at(reworded(3, 'Benet', [1]), 3)]
    expect(words([...both, at(other, 4), at(elsewhere, 5)])).toEqual([id(2), id(3)])
  })

  it('something always stands, also where tellings name each other in a circle', () => {
    expect(words([at(reworded(2, 'a', [3]), 2), at(reworded(3, 'b', [2]), 3)])).toEqual([id(3)])
    expect(words([at(reworded(2, 'a', [2]), 2)])).toEqual([id(2)])
  })

  it('lying on the list or laid aside is answered for by one touch, whoever touched it before', () => {
    const lying = (n: number, open: boolean, over: number[]) => ({
      ...entry(n, open ? 'visit.problem-opened' : 'visit.problem-closed', { problem: id(1) }),
      over: over.map(id),
    })
    const both = [problem, at(lying(2, false, []), 2), at(lying(3, true, []), 3)]
    const touch = withOver(entry(4, 'visit.problem-closed', { problem: id(1) }), both)
    expect(sidesIn([...both, at(touch, 4)]).of('lying', id(1))).toEqual([id(4)])
  })

  it('says nothing of what it is over where there is nothing a telling could take the place of', () => {
    const born = entry(9, 'people.birth-told', { when: { how: 'age', years: 40 } })
    expect(withOver(born, [problem])).toBe(born)
  })
})

/** One touch: a device (of three) tells something, or takes in what the record has, or reads and settles. */
const touch = fc.record({
  device: fc.nat({ max: 2 }),
  does: fc.constantFrom('tells', 'sends', 'takes-in', 'settles'),
  text: fc.constantFrom('a', 'b', 'c'),
})
type Touch = { device: number; does: string; text: string }

/** Three devices at one table, each cut off as it comes. Gives what the record has in the end, and what each telling knew. */
const walk = (touches: readonly Touch[]) => {
  const record: Recorded[] = [problem]
  const devices = [0, 1, 2].map(() => ({ known: [problem] as Recorded[], waits: [] as Recorded[] }))
  const knew = new Map<EntryId, ReadonlySet<EntryId>>()
  let n = 10
  const send = (device: (typeof devices)[number]) => {
    for (const one of device.waits.splice(0)) record.push(at(one, record.length + 1))
    device.known = [...record]
  }
  for (const { device: nth, does, text } of touches) {
    const device = devices[nth]!
    if (does === 'sends') send(device)
    else if (does === 'takes-in') device.known = [...record, ...device.waits]
    else {
      const plain = reworded(n++, text)
      const told =
        does === 'settles'
          ? { ...plain, over: sidesIn(device.known).all('words', id(1)) }
          : withOver(plain, device.known)
      knew.set(told.id, new Set(device.known.map(one => one.id)))
      device.known.push(told)
      device.waits.push(told)
    }
  }
  for (const device of devices) send(device)
  return { record, knew }
}

describe('three devices, cut off as it comes', () => {
  it('show the same in the end, in whatever order and however often everything arrives', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (touches, chance) => {
        const { record } = walk(touches)
        const shuffled = [...record, ...record.slice(0, 3)]
          .map(one => [chance.next().value, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(words(shuffled)).toEqual(words(record))
        expect(sidesIn(shuffled).all('words', id(1))).toEqual(sidesIn(record).all('words', id(1)))
      }),
    )
  })

  it('lose no words: whatever does not stand was known to whoever told over it, or is said again', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 25 }), touches => {
        const { record, knew } = walk(touches)
        const heads = new Set(sidesIn(record).all('words', id(1)))
        for (const { id: one } of record)
          if (!heads.has(one)) expect([...knew.values()].some(known => known.has(one))).toBe(true)
      }),
    )
  })

  it('never disagree where one device tells after the other has seen it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 15 }), told => {
        const touches = told.flatMap(([device, text]) =>
          ['takes-in', 'tells', 'sends'].map(does => ({ device, does, text })),
        )
        expect(words(walk(touches).record)).toHaveLength(1)
      }),
    )
  })

  it('always have both where two told something else without knowing of each other, until one hand tells over both', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 15 }), touches => {
        const { record } = walk(touches)
        const [x, y] = [withOver(reworded(100, 'x'), record), withOver(reworded(101, 'y'), record)]
        const both = [...record, at(x, 100), at(y, 101)]
        expect(words(both)).toEqual(expect.arrayContaining([id(100), id(101)]))
        const settled = { ...reworded(102, 'z'), over: sidesIn(both).all('words', id(1)) }
        expect(words([...both, at(settled, 102)])).toEqual([id(102)])
      }),
    )
  })
})

describe('what an entry was told over', () => {
  it('is read at the border, up to twelve, and is refused only where it is no list of ids', () => {
    const read = (over: unknown) => parseEntry({ ...reworded(2, 'Mit knæ'), over }, visitKinds)
    expect(read([id(1)])).toMatchObject({ entry: { over: [id(1)] } })
    expect(read([])).toMatchObject({ entry: { over: [] } })
    // Named, and nowhere to be found: what a person told is accepted.
    expect(read([id(77)])).toMatchObject({ entry: { over: [id(77)] } })
    expect(read(['x'])).toMatchObject({ refusal: { reason: 'not-an-id' } })
    expect(read(Array.from({ length: 13 }, (_, n) => id(n)))).toMatchObject({ refusal: { reason: 'too-many' } })
  })

  it('goes along to the right patient by its new ids, and names nothing that stayed behind', () => {
    const ids = new Map([
      [id(1), id(51)],
      [id(2), id(52)],
    ])
    const moved = movedEntry(reworded(2, 'Mit knæ', [1, 9]), { from: 'amina', to: 'nasrin', ids })
    expect(moved.over).toEqual([id(51)])
  })
})

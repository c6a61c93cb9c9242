import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withOver, type Recorded } from '#record'
import { sidesIn, type Thing } from '#record/both-kept'
import { at, entry, id, saysOf, touch, walk, type Told } from './three-devices.fixture.ts'

const said = (text: string) => ({ original: { language: 'da', text } })
const problem = at(entry(1, 'visit.problem-told', { said: said('Knæet') }), 1)
const piece = at(entry(1, 'story.piece-told', { form: 'event', strand: 'place', said: said('Båden') }), 1)
const STRANDS = ['work', 'health', 'journey']
const FORMS = ['event', 'stretch', 'again-and-again']
const NONE = ['a', 'b', 'c']

const retold = (of: Record<number, readonly ('piece' | 'strand' | 'form')[]>): Told => {
  const kinds = Object.values(of)
  return {
    begun: [piece],
    kinds: kinds.map(things => things.map(thing => [thing, id(1)])),
    make: (n, kind, text) => {
      const all = { piece: { said: said(NONE[text]!) }, strand: { strand: STRANDS[text] }, form: { form: FORMS[text] } }
      const body = Object.assign({ piece: id(1) }, ...kinds[kind]!.map(thing => all[thing]))
      return entry(n, 'story.piece-retold', body)
    },
  }
}

const words: Told = {
  begun: [problem],
  kinds: [[['words', id(1)]]],
  make: (n, _, text) => entry(n, 'visit.problem-reworded', { problem: id(1), said: said(NONE[text]!) }),
}
const lying: Told = {
  begun: [problem],
  kinds: [[['lying', id(1)]]],
  make: (n, _, text) => entry(n, text > 0 ? 'visit.problem-closed' : 'visit.problem-opened', { problem: id(1) }),
}
const oneByOne = retold([['piece'], ['strand'], ['form']])
const several = retold([['piece', 'strand'], ['strand'], ['piece', 'strand', 'form'], ['piece']])

const thingsOf = ({ kinds }: Told) =>
  [...new Map(kinds.flat().map(thing => [thing.join(' '), thing])).values()] as [Thing, string][]

const all: readonly (readonly [string, Told])[] = [
  ['the words of a problem', words],
  ['whether it lies on the list', lying],
  ['the words, the strand and the form of a piece, one by one', oneByOne],
  ['several of these at once', several],
]

describe.each(all)('three devices, cut off as it comes, telling %s', (_, of) => {
  const things = thingsOf(of)
  const heads = (entries: readonly Recorded[]) => things.map(thing => sidesIn(entries).all(...thing))

  it('show the same in the end, in whatever order and however often everything arrives', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (touches, chance) => {
        const { record } = walk(touches, of)
        const shuffled = [...record, ...record.slice(0, 3)]
          .map(one => [chance.next().value, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(heads(shuffled)).toEqual(heads(record))
        for (const thing of things) expect(sidesIn(shuffled).of(...thing)).toEqual(sidesIn(record).of(...thing))
      }),
    )
  })

  it('lose nothing: what no hand saw that told it anew stands', () => {
    fc.assert(
      fc.property(fc.array(touch, { minLength: 12, maxLength: 30 }), touches => {
        const { record, told } = walk(touches, of)
        for (const thing of things) {
          const own = told.filter(({ key }) => key === thing.join(' '))
          const saw = new Set(own.flatMap(one => [...one.saw]))
          const unseen = own.flatMap(one => (saw.has(one.id) ? [] : one.id))
          const stands = sidesIn(record).all(...thing)
          expect(stands).toEqual(expect.arrayContaining(unseen))
          // Told one by one, nothing stands that was seen by whoever told it anew.
          if (of !== several) expect(stands.filter(one => saw.has(one))).toEqual([])
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never disagree where one device tells after the other has seen it', () => {
    const one = fc.record({ device: fc.nat({ max: 2 }), kind: fc.nat({ max: 9 }), text: fc.nat({ max: 2 }) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), told => {
        const touches = told.flatMap(one => ['takes-in', 'tells', 'sends'].map(does => ({ ...one, does })))
        const { record } = walk(touches, of)
        for (const thing of things) expect(sidesIn(record).of(...thing).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('always have both where two told something else without knowing of each other, until one hand tells over both', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 15 }), fc.nat({ max: 9 }), (touches, nth) => {
        const { record } = walk(touches, of)
        const kind = nth % of.kinds.length
        const [x, y] = [withOver(of.make(100, kind, 0), record), withOver(of.make(101, kind, 1), record)]
        const both = [...record, at(x, 100), at(y, 101)]
        const [thing] = of.kinds[kind]!
        const says = sidesIn(both)
          .of(...thing!)
          .map(one =>
            saysOf(
              both.find(({ id }) => id === one),
              thing![0],
            ),
          )
        expect(says).toEqual(expect.arrayContaining([saysOf(x, thing![0]), saysOf(y, thing![0])]))
        const settled = { ...of.make(102, kind, 2), over: sidesIn(both).all(...thing!) }
        expect(sidesIn([...both, at(settled, 102)]).of(...thing!)).toEqual([id(102)])
      }),
    )
  })
})

describe('a piece retold in several ways at once', () => {
  const retell = (n: number, body: object, over: number[]) => ({
    ...entry(n, 'story.piece-retold', { piece: id(1), ...body }),
    over: over.map(id),
  })
  it('takes the place of nothing that stood beside what was shown', () => {
    const [x, y] = [
      retell(2, { said: said('a'), strand: 'work' }, [1]),
      retell(3, { said: said('b'), strand: 'health' }, [1]),
    ]
    const chosen = retell(4, { said: said('b') }, [2, 3])
    const known = [piece, at(x, 2), at(y, 3), at(chosen, 4)]
    expect(sidesIn(known).of('strand', id(1))).toEqual([id(2), id(3)])
    const told = withOver(entry(5, 'story.piece-retold', { piece: id(1), said: said('c'), strand: 'journey' }), known)
    expect(sidesIn([...known, at(told, 5)]).of('piece', id(1))).toEqual([id(5)])
    expect(sidesIn([...known, at(told, 5)]).of('strand', id(1))).toEqual([id(5), id(3)])
  })
})

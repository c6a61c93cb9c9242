import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidv7, withOver, type Entry, type Recorded, type Source } from '#record'
import { sidesIn } from '#record/both-kept'
import { layerOf, listAsAgreed, mayRecord, problemListOf, type Asking } from '#visit'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const source: Source = {
  teller: 'amina',
  listeners: ['lis'],
  toldOn: '2026-03-02',
  language: 'ar',
  mode: 'in-the-room',
  originalKept: 'nothing',
  byHandOf: 'lis',
  saidBack: 'not-yet',
}
const say = (text: string) => ({ rendered: [{ language: 'da', text }] })
const entry = (n: number, kind: string, body: object, over?: readonly number[], byHandOf = 'lis'): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: { ...source, byHandOf },
  ...(over && { over: over.map(id) }),
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const pain = entry(1, 'visit.problem-told', { said: say('pain in the back') })
const letters = entry(2, 'visit.problem-told', { said: say('letters I cannot read') })
const sleep = entry(3, 'visit.problem-told', { said: say('no sleep') })
const ordered = (n: number, order: readonly number[], over?: readonly number[], hand?: string) =>
  entry(n, 'visit.list-ordered', { order: order.map(id) }, over, hand)
const reworded = (n: number, text: string, over?: readonly number[], hand?: string) =>
  entry(n, 'visit.problem-reworded', { problem: id(1), said: say(text) }, over, hand)
const orderOf = (entries: readonly Recorded[]) => problemListOf(entries).problems.map(problem => problem.id)

describe('the list put in order on two devices', () => {
  const atTable = ordered(4, [2, 1, 3], [])
  const onPhone = ordered(5, [3, 2, 1], [], 'amina')
  const both = [pain, letters, sleep, atTable, onPhone]

  it('lies as the record had it first, and has the other order beside it, with who and by whose hand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(both, { minLength: 5 }), fc.subarray(both), (shuffled, again) => {
        const list = problemListOf([...shuffled, ...again])
        expect(list.problems.map(problem => problem.id)).toEqual([id(2), id(1), id(3)])
        expect(list.orders).toEqual([
          { id: id(4), order: [id(2), id(1), id(3)], source },
          { id: id(5), order: [id(3), id(2), id(1)], source: { ...source, byHandOf: 'amina' } },
        ])
      }),
    )
  })

  it('lies in one order again when the patient’s hand chooses one', () => {
    const chosen = ordered(6, [3, 2, 1], [4, 5])
    expect(orderOf([...both, chosen])).toEqual([id(3), id(2), id(1)])
    expect(problemListOf([...both, chosen])).not.toHaveProperty('orders')
  })

  it('has both orders still where a card is moved without choosing: the list lies as it was moved', () => {
    const moved = withOver(ordered(6, [2, 3, 1]), both)
    const list = problemListOf([...both, moved])
    expect(list.problems.map(problem => problem.id)).toEqual([id(2), id(3), id(1)])
    expect(list.orders?.map(one => one.id)).toEqual([id(6), id(5)])
  })

  it('has one order where both are the same to the eye, as when one device did not know the last card', () => {
    const same = [pain, letters, sleep, ordered(4, [2, 1], []), ordered(5, [2, 1, 3], [])]
    expect(problemListOf(same)).not.toHaveProperty('orders')
  })

  it('told before there was any of this, lies in the last order, as ever', () => {
    const list = problemListOf([pain, letters, sleep, ordered(4, [2, 1, 3]), ordered(5, [3, 2, 1])])
    expect(list.problems.map(problem => problem.id)).toEqual([id(3), id(2), id(1)])
    expect(list).not.toHaveProperty('orders')
  })

  it('does not change what was agreed before', () => {
    const agreed = entry(6, 'visit.list-agreed', { visit: id(9), order: [id(2), id(1), id(3)] })
    const late = ordered(7, [1, 2, 3], [])
    expect(listAsAgreed([...both, agreed, late], id(6)).map(problem => problem.id)).toEqual([id(2), id(1), id(3)])
  })
})

describe('an order is settled by the patient and by nobody else (red line 6)', () => {
  const both = [pain, letters, ordered(4, [2, 1], []), ordered(5, [1, 2], [], 'amina')]
  const asking = (screen: Asking['screen']): Asking => ({
    screen,
    staff: 'lis',
    visit: { id: id(9), here: ['amina', 'lis'] },
    known: one => both.find(known => known.id === one),
    registered: true,
  })
  const settles = (of: Partial<Source> = {}): Entry => {
    const { place: _, ...told } = ordered(6, [1, 2], [4, 5])
    return { ...told, source: { ...told.source, ...of } }
  }

  it('at the table, told by the patient', () => expect(mayRecord(settles(), asking('table'))).toBeUndefined())

  it('is refused from a staff screen', () =>
    expect(mayRecord(settles(), asking('staff'))?.reason).toBe('only-at-the-table'))

  it('is refused where a professional tells it', () =>
    expect(mayRecord(settles({ teller: 'lis' }), asking('table'))?.reason).toBe('only-the-patient'))

  it('is refused where the patient is not at the table', () =>
    expect(mayRecord(settles(), { ...asking('table'), visit: { id: id(9), here: ['lis'] } })?.reason).toBe(
      'patient-not-here',
    ))

  it.each([
    ['a worry of the professional’s', entry(6, 'visit.worry-noted', { said: say('…') }, [4, 5])],
    ['what was agreed', entry(6, 'visit.list-agreed', { visit: id(9), order: [id(2), id(1)] }, [4, 5])],
    ['a problem taken up', entry(6, 'visit.problem-opened', { problem: id(1) }, [4, 5])],
  ])('is not settled by naming both orders in something else: %s', (_, other) =>
    expect(problemListOf([...both, other]).orders?.map(one => one.id)).toEqual([id(4), id(5)]),
  )
})

describe('a problem told otherwise on two devices', () => {
  const both = [pain, reworded(4, 'my back', [1]), reworded(5, 'my spine', [1], 'amina')]

  it('stands in both words, each with who told it and by whose hand it was written', () =>
    expect(problemListOf(both).problems[0]).toMatchObject({
      said: say('my back'),
      sides: [
        { id: id(4), said: say('my back'), source: { byHandOf: 'lis' } },
        { id: id(5), said: say('my spine'), source: { byHandOf: 'amina' } },
      ],
    }))

  it('stands in one when the patient says: this is how I say it', () => {
    const over = sidesIn(both).all('words', id(1))
    const settled = problemListOf([...both, { ...reworded(6, 'my spine'), over }]).problems[0]
    expect(settled?.said).toEqual(say('my spine'))
    expect(settled).not.toHaveProperty('sides')
  })

  it('the same is so of what is folded under it, and of how heavy it is', () => {
    const wish = (n: number, text: string) =>
      entry(n, 'visit.facet-told', { problem: id(1), facet: 'what-i-wish', said: say(text) }, [])
    const burden = (n: number, burden: number) =>
      entry(n, 'visit.burden-shown', { problem: id(1), burden, by: 'jar' }, [])
    const problem = problemListOf([pain, wish(4, 'to sleep'), wish(5, 'to work'), burden(6, 2), burden(7, 3)])
      .problems[0]
    expect(problem?.facets['what-i-wish']?.sides?.map(side => side.said)).toEqual([say('to sleep'), say('to work')])
    expect(problem?.burdens?.map(side => side.burden)).toEqual([2, 3])
    expect(problem?.burden).toEqual({ burden: 2, by: 'jar' })
  })
})

describe('a problem laid aside on one device and taken up again on another', () => {
  const lays = (n: number, way: 'closed' | 'opened', over?: readonly number[], hand?: string) =>
    entry(n, `visit.problem-${way}`, { problem: id(1) }, over, hand)
  const [atTable, onPhone] = [lays(4, 'closed', []), lays(5, 'opened', [], 'amina')]
  const both = [pain, letters, atTable, onPhone]

  it('stays in sight with both, who and by whose hand, whichever was heard first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(both, { minLength: 4 }), fc.subarray(both), (shuffled, again) => {
        const list = problemListOf([...shuffled, ...again])
        expect(list.problems.map(problem => problem.id)).toEqual([id(1), id(2)])
        expect(list.closed).toEqual([])
        expect(list.problems[0]?.lying).toEqual([
          { id: id(4), aside: true, source },
          { id: id(5), aside: false, source: { ...source, byHandOf: 'amina' } },
        ])
      }),
    )
    expect(orderOf([pain, atTable])).toEqual([])
    expect(problemListOf([pain, onPhone]).problems[0]).not.toHaveProperty('lying')
  })

  it('is one thing where both laid it aside', () => {
    const list = problemListOf([pain, atTable, lays(5, 'closed', [], 'amina')])
    expect(list.closed[0]).not.toHaveProperty('lying')
  })

  it.each(['closed', 'opened'] as const)(
    'is settled by a touch that saw both (%s), and stands again when undone',
    way => {
      const over = sidesIn(both).all('lying', id(1))
      const settled = [...both, { ...lays(6, way), over }]
      expect(orderOf(settled)).toEqual(way === 'closed' ? [id(2)] : [id(1), id(2)])
      expect([...problemListOf(settled).problems, ...problemListOf(settled).closed].some(one => one.lying)).toBe(false)
      const undone = [...settled, entry(7, 'record.taken-back', { entry: id(6) })]
      expect(problemListOf(undone).problems[0]?.lying).toHaveLength(2)
    },
  )

  it('is not settled by a hand that saw one of them only, nor by an order or other words', () => {
    const { over } = withOver(lays(6, 'closed'), [pain, atTable])
    expect(problemListOf([...both, { ...lays(6, 'closed'), over: over! }]).problems[0]?.lying).toHaveLength(2)
    for (const other of [ordered(6, [2, 1], [4, 5]), reworded(6, 'my back', [1, 4, 5])])
      expect(problemListOf([...both, other]).problems.find(one => one.id === id(1))?.lying).toHaveLength(2)
  })

  it('is settled by the patient and by nobody else (red line 6)', () => {
    const asking = (screen: Asking['screen']): Asking => ({
      screen,
      staff: 'lis',
      visit: { id: id(9), here: ['amina', 'lis'] },
      known: one => both.find(known => known.id === one),
      registered: true,
    })
    for (const way of ['closed', 'opened'] as const) {
      const { place: _, ...told } = lays(6, way, [4, 5])
      expect(mayRecord(told, asking('table'))).toBeUndefined()
      expect(mayRecord(told, asking('staff'))?.reason).toBe('only-at-the-table')
      const asLis = { ...told, source: { ...told.source, teller: 'lis' } }
      expect(mayRecord(asLis, asking('table'))?.reason).toBe('only-the-patient')
    }
  })
})

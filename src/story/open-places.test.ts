import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, defaultWords, type When } from '#time'
import { enumerated } from './enumerated.fixture.ts'
import { openPlacesIn } from './open-places.ts'
import { place } from './placement.ts'
import { id, piece, record, relation, told, year } from './planted.fixture.ts'
import { questionsFor } from './questions.ts'
import { storyOf } from './view.ts'

const from = dayOf('1980-01-01')
const until = dayOf('2020-01-01')
const open = (entries: Parameters<typeof storyOf>[0], life = { from, until }) => {
  const story = storyOf(entries)
  return openPlacesIn(story, place(story, defaultWords), life)
}
const day = (date: string) => {
  const [year, month, day] = date.split('-').map(Number)
  return { how: 'date', calendar: 'gregory', year: year!, month: month!, day: day! } as const
}
const lived = (number: number, start: string, end: string) => [
  piece(number),
  told(number * 10 + 100, number, day(start), 'start'),
  told(number * 10 + 101, number, day(end), 'end'),
]
const izmirAndHamburg = [...lived(1, '1980-01-01', '1989-12-31'), ...lived(2, '1995-01-01', '2019-12-31')]

const dateIn = (year: number) => ({ how: 'date', calendar: 'gregory', year }) as const

const first = dayOf('1990-01-01')
const days = 7
const onDay = (at: number) => day(`1990-1-${at + 1}`)
const anyDay = fc.nat(days - 1).map(onDay)
const anyTelling = fc.oneof(
  fc.tuple(anyDay, fc.constantFrom('start' as const, 'end' as const)).map(([when, part]) => ({ when, part })),
  fc
    .tuple(
      fc.uniqueArray(fc.nat(days - 1), { minLength: 2, maxLength: 2 }),
      fc.constantFrom('start' as const, 'end' as const),
    )
    .map(([at, part]) => ({ when: { how: 'one-of', among: at.map(onDay) } as When, part })),
  fc
    .integer({ min: 1, max: 5 })
    .map(n => ({ when: { how: 'duration', length: { unit: 'day', n } } as When, part: 'whole' as const })),
  fc
    .tuple(
      fc.constantFrom(
        'before' as const,
        'after' as const,
        'overlapping' as const,
        'during' as const,
        'contains' as const,
      ),
      fc.nat(2),
    )
    .map(([kind, to]) => ({ when: relation(kind, to + 1), part: 'whole' as const })),
)
/** What says of each stay that it began and ended in the week. */
const withinTheWeek = [201, 202, 203, 211, 212, 213]

/** Three stays within a week, and up to six things told of them. */
const anyStays = fc
  .array(fc.tuple(fc.nat(2), anyTelling), { minLength: 1, maxLength: 6 })
  .map(things => [
    piece(1),
    piece(2),
    piece(3),
    ...[1, 2, 3].flatMap(number => [
      told(200 + number, number, { ...onDay(0), side: 'after', day: 31, month: 12, year: 1989 }, 'start'),
      told(210 + number, number, { ...onDay(days), side: 'before' }, 'end'),
    ]),
    ...things
      .filter(([of, { when }]) => when.how !== 'relation' || when.to !== id(of + 1))
      .map(([of, { when, part }], at) => told(100 + at, of + 1, when, part)),
  ])

describe('what nobody has told yet of a place lived', () => {
  it('lies certainly open between two stays with known days', () => {
    expect(open(izmirAndHamburg).filter(({ strand }) => strand === 'place')).toEqual([
      {
        strand: 'place',
        is: 'certain',
        after: id(1),
        before: id(2),
        from: dayOf('1990-01-01'),
        until: dayOf('1995-01-01'),
      },
    ])
  })

  it('agrees day by day with every way the stays may have been, joined in chains or not', () => {
    fc.assert(
      fc.property(anyStays, entries => {
        const story = storyOf(entries)
        const placement = place(story, defaultWords)
        if (withinTheWeek.some(number => placement.fits.get(id(number)) !== 'fits')) return
        const plain = enumerated(placement, 3, first, days)!
        const places = openPlacesIn(story, placement, { from: first, until: first + days })
        const found = plain.map((_, at) => {
          const open = places.find(
            ({ strand, from, until }) => strand === 'place' && from <= first + at && first + at < until,
          )
          return open?.is ?? 'covered'
        })
        expect(found).toEqual(plain)
      }),
      { numRuns: 150 },
    )
  })

  it('is nothing where one of several years leaves none of the days open', () => {
    const either: When = { how: 'one-of', among: [dateIn(1990), dateIn(1992)] }
    const stay = [piece(1), told(100, 1, either)]
    const whole = [piece(2), told(103, 2, day('1980-01-01'), 'start'), told(104, 2, day('2019-12-31'), 'end')]
    expect(open([...stay, ...whole]).filter(({ strand }) => strand === 'place')).toEqual([])
    const alone = open(stay).filter(({ strand }) => strand === 'place')
    expect(alone.filter(({ is }) => is === 'certain').map(({ from, until }) => [from, until])).toEqual([
      [from, dayOf('1990-01-01')],
      [dayOf('1991-01-01'), dayOf('1992-01-01')],
      [dayOf('1993-01-01'), until],
    ])
  })

  it('is only possible where a stay may reach, and open to the days that none surely covers', () => {
    const entries = [
      piece(1),
      piece(2),
      told(100, 1, day('1980-01-01'), 'start'),
      told(101, 1, year(1990), 'end'),
      told(102, 2, year(1990), 'start'),
      told(103, 2, day('2019-12-31'), 'end'),
    ]
    expect(open(entries).filter(({ strand }) => strand === 'place')).toMatchObject([
      { is: 'possible', after: id(1), before: id(2), from: dayOf('1990-01-02'), until: dayOf('1990-12-31') },
    ])
  })

  it('is nothing where one stay joins the next at a moment nobody knows', () => {
    const joined = told(104, 2, { how: 'relation', relation: 'overlapping', to: id(1) })
    const entries = [
      piece(1),
      piece(2),
      told(100, 1, day('1980-01-01'), 'start'),
      told(103, 2, day('2019-12-31'), 'end'),
      joined,
    ]
    expect(open(entries).filter(({ strand }) => strand === 'place')).toEqual([])
  })

  it('is nothing where the patient left the period be, on that strand or on all', () => {
    const leave = (what: object) => record(300, 'story.left-be', { what: { of: 'period', ...what } })
    const onPlace = (entries: Parameters<typeof open>[0]) => open(entries).filter(({ strand }) => strand === 'place')
    expect(onPlace([...izmirAndHamburg, leave({ strand: 'place', after: id(1), before: id(2) })])).toEqual([])
    expect(onPlace([...izmirAndHamburg, leave({ after: id(1), before: id(2) })])).toEqual([])
    expect(onPlace([...izmirAndHamburg, leave({ strand: 'place', after: id(1) })])).toEqual([])
    expect(onPlace([...izmirAndHamburg, leave({ strand: 'with-whom', after: id(1) })])).toHaveLength(1)
    expect(onPlace([...izmirAndHamburg, leave({ strand: 'place', after: id(2) })])).toHaveLength(1)
  })
})

describe("a gentle question, on the professional's own device", () => {
  const ask = (entries: Parameters<typeof storyOf>[0], firstVisit = false) => {
    const story = storyOf(entries)
    return questionsFor(story, place(story, defaultWords), { today: until, firstVisit })
  }
  const question = {
    kind: 'open-place',
    id: `open-place:${id(1)}:${id(2)}`,
    strand: 'place',
    after: id(1),
    before: id(2),
  }

  it('asks after Izmir, before Hamburg', () => {
    expect(ask(izmirAndHamburg)).toEqual([question])
  })

  it('is never there at a first visit', () => {
    expect(ask(izmirAndHamburg, true)).toEqual([])
  })

  it('does not come back once it was left be', () => {
    const leave = record(300, 'story.left-be', { what: { of: 'question', question: question.id } })
    expect(ask([...izmirAndHamburg, leave])).toEqual([])
  })

  it('is one of a handful at most, in the order of life', () => {
    const stays = [1, 2, 3, 4, 5, 6].flatMap(n => lived(n, `198${n}-01-01`, `198${n}-03-01`))
    expect(ask(stays).map(({ id }) => id.split(':')[1])).toEqual([id(1), id(2), id(3)])
  })
})

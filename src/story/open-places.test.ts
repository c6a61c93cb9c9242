import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, defaultWords } from '#time'
import { openPlacesIn } from './open-places.ts'
import { place } from './placement.ts'
import { id, piece, record, told, year } from './planted.fixture.ts'
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

  it('agrees day by day with every way the stays may have been', () => {
    const span = fc.tuple(fc.nat(5), fc.integer({ min: 6, max: 10 }), fc.nat(3))
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 2 }), spans => {
        const first = dayOf('1990-01-01')
        const dayAt = (at: number) => day(`1990-1-${at + 1}`)
        const entries = spans.flatMap(([start, end, beyond], index) => [
          piece(index + 1),
          told(100 + index * 10, index + 1, dayAt(start), 'start'),
          told(101 + index * 10, index + 1, dayAt(end + beyond), 'end'),
        ])
        const places = open(entries, { from: first, until: first + 16 }).filter(({ strand }) => strand === 'place')
        for (let at = 0; at < 16; at++) {
          const covered = spans.some(([start, end, beyond]) => start <= at && at <= end + beyond)
          const found = places.find(one => one.from <= first + at && first + at < one.until)
          expect(found?.is).toBe(covered ? undefined : 'certain')
        }
      }),
    )
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
  const question = { id: `open-place:${id(1)}:${id(2)}`, strand: 'place', after: id(1), before: id(2) }

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
    expect(ask(stays).map(({ after }) => after)).toEqual([id(1), id(2), id(3)])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { defaultWords, type Calendar, type DateTold, type When } from '#time'
import type { StoryEntry } from './entries.ts'
import { mayHaveBeen } from './heard-otherwise.ts'
import { knotsIn } from './knots.ts'
import { place } from './placement.ts'
import { born, id, piece, record, relation, told, year, years } from './planted.fixture.ts'
import { storyOf } from './view.ts'

const date = (date: Omit<DateTold, 'how' | 'calendar'>, calendar: Calendar = 'gregory'): When => ({
  how: 'date',
  calendar,
  ...date,
})
const spokenIn = (language: string, entry: Recorded<StoryEntry>): Recorded<StoryEntry> => ({
  ...entry,
  source: { ...entry.source, language },
})
const readings = (entries: readonly Recorded<StoryEntry>[]) => {
  const story = storyOf(entries)
  return knotsIn(story, place(story, defaultWords), defaultWords).flatMap(knot => knot.kindReadings)
}
const birth = born(99, date({ year: 1975, month: 6, day: 15 }))
/** A journey told as of one year, and known to be after and before others. */
const between = (told100: Recorded<StoryEntry>, from: number, until: number) => [
  birth,
  piece(1, 'event'),
  piece(2, 'event'),
  piece(3, 'event'),
  told100,
  told(101, 2, date({ year: from, month: 6, day: 1 })),
  told(102, 3, date({ year: until, month: 6, day: 1 })),
  told(103, 1, relation('after', 2)),
  told(104, 1, relation('before', 3)),
]
const calendarsOf = (entries: readonly Recorded<StoryEntry>[]) =>
  readings(entries).flatMap(reading =>
    reading.kind === 'another-calendar' && reading.statement === id(100) ? reading.calendar : [],
  )

describe('a year in another calendar', () => {
  it.each([
    ['Persian or lunar', 1362, 1980, 1986, ['persian']],
    ['lunar', 1404, 1982, 1986, ['hijri']],
    ['Ethiopian', 1976, 1982, 1986, ['ethiopic']],
    ['Buddhist', 2533, 1988, 1992, ['buddhist']],
    ['of the Republic', 79, 1988, 1992, ['roc']],
    ['Hebrew', 5744, 1982, 1986, ['hebrew']],
    ['Coptic', 1700, 1982, 1986, ['coptic']],
    ['of the Ethiopian world era', 7476, 1982, 1986, ['ethioaa']],
  ] as const)('may be %s', (_, number, from, until, wanted) => {
    expect(calendarsOf(between(told(100, 1, year(number)), from, until))).toEqual(wanted)
  })

  it('is offered in every calendar in which it makes sense, and in none that is yet to come or long before', () => {
    // 1362 is 1983 by the sun, and 1943 by the moon.
    const entries = [
      birth,
      piece(1),
      piece(2),
      told(100, 1, year(1362)),
      told(101, 2, year(1900)),
      told(102, 1, relation('after', 2)),
    ]
    expect(calendarsOf(entries)).toEqual(['persian', 'hijri'])
  })

  it('may be Gregorian where it was written down in another', () => {
    const entries = between(told(100, 1, date({ year: 1984 }, 'ethiopic')), 1982, 1986)
    expect(calendarsOf(entries)).toEqual(['gregory'])
  })

  it('is the other calendar for all that were told as one of several', () => {
    const several: When = {
      how: 'one-of',
      among: [1362, 1363].map(year => ({ how: 'date', calendar: 'gregory', year })),
    }
    expect(calendarsOf(between(told(100, 1, several), 1980, 1986))).toEqual(['persian'])
  })
})

describe('a first day that an office wrote', () => {
  const kinds = (entries: readonly Recorded<StoryEntry>[]) => readings(entries).map(({ kind }) => kind)

  it.each([
    ['1 January', date({ year: 1984, month: 1, day: 1 })],
    ['1 July', date({ year: 1984, month: 7, day: 1 })],
    ['the first day of the Persian year', date({ year: 1363, month: 1, day: 1 }, 'persian')],
    ['the same day written as 21 March', date({ year: 1984, month: 3, day: 21 })],
    ['the Ethiopian new year, written as 11 September', date({ year: 1984, month: 9, day: 11 })],
  ])('is %s, and stands for that year', (_, first) => {
    const around = [date({ year: 1984, month: 10, day: 20 }), date({ year: 1984, month: 11, day: 20 })]
    const entries = [
      birth,
      piece(1, 'event'),
      piece(2, 'event'),
      piece(3, 'event'),
      told(100, 1, first),
      told(101, 2, around[0]!),
      told(102, 3, around[1]!),
      told(103, 1, relation('after', 2)),
      told(104, 1, relation('before', 3)),
    ]
    expect(kinds(entries)).toContain('a-registered-first-day')
  })
})

describe('a number that was heard otherwise', () => {
  const heard = (entries: readonly Recorded<StoryEntry>[]) =>
    readings(entries).flatMap(reading =>
      reading.kind === 'heard-otherwise' && reading.statement === id(100) ? [[reading.heard, reading.perhaps]] : [],
    )

  it.each([
    ['en', 15, 50],
    ['ar', 50, 15],
    ['ar', 24, 42],
    ['da', 53, 35],
    ['da', 52, 62],
    ['da', 97, 77],
    ['de', 42, 24],
    ['fr', 72, 62],
    ['fr', 6, 10],
    ['fa', 16, 60],
    ['fa-AF', 17, 70],
    ['bs', 9, 10],
    ['tr', 6, 60],
    ['vi', 20, 12],
  ])('in %s %i may have been %i', (language, number, other) => {
    expect(mayHaveBeen(number, [language])).toContain(other)
  })

  it('may have been the other way round as well, and is never itself', () => {
    fc.assert(
      fc.property(
        fc.nat(99),
        fc.constantFrom('en', 'da', 'de', 'fr', 'ar', 'fa', 'ps', 'ur', 'so', 'am'),
        (number, tag) => {
          const others = mayHaveBeen(number, [tag])
          expect(others).not.toContain(number)
          for (const other of others) {
            expect(other).toBeGreaterThan(0)
            expect(other).toBeLessThan(100)
            expect(mayHaveBeen(other, [tag])).toContain(number)
          }
        },
      ),
    )
  })

  it('is not looked for in a language it was neither told nor rendered in', () => {
    expect(mayHaveBeen(15, ['xx'])).toEqual([])
    expect(mayHaveBeen(15, [])).toEqual([])
  })

  const atAge = (years: number) => spokenIn('en', told(100, 1, { how: 'age', years }))

  const at2020 = [
    born(99, date({ year: 1970, month: 6, day: 15 })),
    piece(1, 'event'),
    told(101, 1, date({ year: 2020, month: 9 })),
  ]

  it('an age: 15 was 50', () => {
    expect(heard([...at2020, atAge(15)])).toEqual([[15, 50]])
  })

  it('an age or a length that would lie after the day of telling is never offered', () => {
    const soonAfter = [
      birth,
      piece(1, 'event'),
      piece(2, 'event'),
      told(101, 2, year(2015)),
      told(102, 1, relation('after', 2)),
    ]
    expect(heard([...soonAfter, atAge(15)])).toEqual([[15, 50]])
    const bornLater = born(99, date({ year: 1985, month: 6, day: 15 }))
    expect(heard([...soonAfter.with(0, bornLater), atAge(15)])).toEqual([])
    const stay = [piece(1), told(101, 1, year(2012), 'start'), told(102, 1, year(2018), 'end')]
    expect(heard([birth, ...stay, spokenIn('en', told(100, 1, years(13)))])).toEqual([])
    const longStay = [
      piece(1),
      piece(2, 'event'),
      told(101, 1, year(1990), 'start'),
      told(103, 2, year(2010)),
      told(104, 2, relation('during', 1)),
    ]
    expect(heard([birth, ...longStay, spokenIn('en', told(100, 1, years(14)))])).toEqual([])
  })

  it('a length, an "ago", a day of the month, the last two digits of a year', () => {
    const stay = [
      piece(1),
      told(101, 1, date({ year: 1990, month: 1, day: 10 }), 'start'),
      told(102, 1, date({ year: 2005, month: 1, day: 10 }), 'end'),
    ]
    expect(heard([birth, ...stay, spokenIn('en', told(100, 1, years(50)))])).toEqual([[50, 15]])
    const ago: When = { how: 'ago', length: { unit: 'year', n: 40 } }
    expect(heard(between(spokenIn('en', told(100, 1, ago)), 2009, 2012))).toEqual([[40, 14]])
    const day = date({ year: 1990, month: 6, day: 13 })
    const after = told(103, 2, relation('after', 1))
    const days = [birth, piece(1, 'event'), piece(2, 'event'), spokenIn('en', told(100, 2, day)), after]
    expect(heard([...days, told(101, 1, date({ year: 1990, month: 6, day: 20 }))])).toEqual([[13, 30]])
    expect(heard(between(spokenIn('en', told(100, 1, year(1960))), 2015, 2017))).toEqual([])
    expect(heard(between(spokenIn('en', told(100, 1, year(2015))), 1995, 1997))).toEqual([])
    expect(heard(between(spokenIn('en', told(100, 1, year(1919))), 1988, 1992))).toEqual([[1919, 1990]])
  })

  it('is none that is yet to come', () => {
    const entries = (last: number) => [
      birth,
      piece(1, 'event'),
      piece(2, 'event'),
      spokenIn('en', told(100, 1, year(last))),
      told(101, 2, date({ year: last + 5, month: 6, day: 1 })),
      told(102, 1, relation('after', 2)),
    ]
    expect(heard(entries(1914))).toEqual([[1914, 1940]])
    expect(heard(entries(2014))).toEqual([])
  })

  it('in a language it was rendered in', () => {
    const rendered = record(100, 'story.when-told', {
      piece: id(1),
      of: 'whole',
      when: { how: 'age', years: 15 },
      said: { rendered: [{ language: 'en', text: 'when I was fifteen' }] },
    })
    expect(heard([...at2020, spokenIn('so', rendered)])).toEqual([[15, 50]])
  })

  it('names the number and what was told, and nobody who told or rendered it', () => {
    const found = readings([...at2020, atAge(15)]).filter(({ kind }) => kind === 'heard-otherwise')
    expect(found).toEqual([{ kind: 'heard-otherwise', statement: id(100), heard: 15, perhaps: 50 }])
  })

  it('is not combined with another reading: where none helps alone, something may have been lost', () => {
    const at = [birth, piece(1, 'event'), piece(2, 'event'), atAge(15), told(101, 2, relation('after', 2))]
    expect(readings(at)).toEqual([{ kind: 'lost-in-rendering' }])
  })
})

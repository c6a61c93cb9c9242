import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, defaultWords, type AgeTold, type DateTold, type When } from '#time'
import { knotsIn } from './knots.ts'
import { placementOf } from './live.ts'
import { floydWarshall } from './network/floyd-warshall.fixture.ts'
import { place, type Placement } from './placement.ts'
import { born, everyChoice, id, piece, relation, seen, told, year, years } from './planted.fixture.ts'
import { storyOf } from './view.ts'

const date = (year: number): DateTold => ({ how: 'date', calendar: 'gregory', year })
const age = (years: number): AgeTold => ({ how: 'age', years })
const either = (...among: (DateTold | AgeTold)[]): When => ({ how: 'one-of', among })
const placed = (entries: Parameters<typeof storyOf>[0]) => place(storyOf(entries), defaultWords)
const pieces = [1, 2, 3].map(number => piece(number, number === 2 ? 'event' : 'stretch'))
const birth = born(99, { ...date(1970), month: 6, day: 15 })

const someYears = fc.array(fc.integer({ min: 1980, max: 1988 }), { minLength: 2, maxLength: 3 })
const someAges = fc.array(fc.integer({ min: 9, max: 18 }), { minLength: 2, maxLength: 3 })
const anyEither = fc.oneof(
  someYears.map(years => either(...years.map(date))),
  someAges.map(ages => either(...ages.map(age))),
  fc.tuple(someYears, someAges).map(([[year], [years]]) => either(date(year!), age(years!))),
)
const anyOther = fc.oneof(
  fc.integer({ min: 1980, max: 1988 }).map(year),
  fc.integer({ min: 1, max: 4 }).map(years),
  fc
    .tuple(fc.constantFrom('before' as const, 'after' as const, 'during' as const), fc.nat(2))
    .map(([kind, to]) => relation(kind, to + 1)),
)
const story = (eithers: number) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(2), anyEither, fc.constantFrom('whole' as const, 'start' as const)), {
        minLength: 1,
        maxLength: eithers,
      }),
      fc.array(fc.tuple(fc.nat(2), anyOther), { maxLength: 5 }),
    )
    .map(([several, others]) => [
      ...pieces,
      birth,
      ...several.map(([of, when, part], at) => told(100 + at, of + 1, when, part)),
      ...others
        .filter(([of, when]) => when.how !== 'relation' || when.to !== id(of + 1))
        .map(([of, when], at) => told(200 + at, of + 1, when)),
    ])

/** First and last days of every point over every choice, each tried the plain way. */
const plainly = (placement: Placement) => {
  const { frame, held } = placement.ground()
  const ways = frame.ties
    .filter(tie => held.get(tie.id) !== 'does-not-fit-yet')
    .map(tie => {
      const as = held.get(tie.id) === 'fits' ? 'told' : 'stretched'
      return (tie.among ?? [tie]).map(way => way[as])
    })
  const fitting = everyChoice(ways).flatMap(edges => floydWarshall(frame.points.size, [...frame.fixed, ...edges]) ?? [])
  const rows = fitting.length / frame.points.size
  const solutions = Array.from({ length: rows }, (_, at) =>
    fitting.slice(at * frame.points.size, (at + 1) * frame.points.size),
  )
  return (point: number) => ({
    earliest: Math.min(...solutions.map(d => 0 - d[point]![0]!)),
    latest: Math.max(...solutions.map(d => d[0]![point]!)),
  })
}

const bounds = ({ earliest = -Infinity, latest = Infinity }: { earliest?: number; latest?: number } = {}) => ({
  earliest: earliest + 0,
  latest: latest + 0,
})
const pointsOf = (placement: Placement) =>
  [1, 2, 3].flatMap(number => {
    const start = placement.ground().frame.points.startOf(id(number))!
    const found = placement.places.get(id(number))
    return [
      { point: start, found: bounds(found?.start) },
      { point: start + 1, found: bounds(found?.end) },
    ]
  })

describe('one of several that were told', () => {
  it('places as if each had been told alone, over all of them', () => {
    fc.assert(
      fc.property(story(3), entries => {
        const placement = placed(entries)
        const plain = plainly(placement)
        for (const { point, found } of pointsOf(placement)) expect(found).toEqual(bounds(plain(point)))
      }),
      { numRuns: 250 },
    )
  })

  it('places as each story does in which one of them was told, where all fits as told', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1980, max: 1988 }),
        fc.integer({ min: 1980, max: 1988 }),
        anyOther,
        (one, other, when) => {
          const rest = [...pieces, told(200, 2, when.how === 'relation' ? relation('after', 1) : when)]
          const alone = [one, other].map(year => placed([...rest, told(100, 1, date(year))]))
          if (alone.some(each => [...each.fits.values()].some(fit => fit !== 'fits'))) return
          const starts = alone.map(each => bounds(each.places.get(id(1))?.start))
          const found = placed([...rest, told(100, 1, either(date(one), date(other)))])
          expect(bounds(found.places.get(id(1))?.start)).toEqual({
            earliest: Math.min(...starts.map(({ earliest }) => earliest)),
            latest: Math.max(...starts.map(({ latest }) => latest)),
          })
        },
      ),
    )
  })

  it('is never narrower than every choice together, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), someYears), { minLength: 5, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(2), anyOther), { maxLength: 3 }),
        (several, others) => {
          const placement = placed([
            ...pieces,
            ...several.map(([of, years], at) => told(100 + at, of + 1, either(...years.map(date)), 'start')),
            ...others.map(([of, when], at) => told(200 + at, of + 1, when.how === 'relation' ? year(1984) : when)),
          ])
          const plain = plainly(placement)
          for (const { point, found } of pointsOf(placement)) {
            expect(found.earliest).toBeLessThanOrEqual(plain(point).earliest)
            expect(found.latest).toBeGreaterThanOrEqual(plain(point).latest)
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is the same in any order, and as it was when the last is taken back', () => {
    fc.assert(
      fc.property(
        story(3).chain(entries =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          expect(seen(placed(shuffled))).toEqual(seen(placed(entries)))
          const going = placementOf(defaultWords)
          const before = entries.slice(0, -1)
          going(storyOf(before))
          going(storyOf(entries))
          expect(seen(going(storyOf(before)))).toEqual(seen(placed(before)))
        },
      ),
      { numRuns: 80 },
    )
  })

  it('1984 or 1986, and after the summer of 1985: then it was 1986, because of both', () => {
    const summer = { ...date(1985), month: 7 } as const
    const found = placed([
      piece(1, 'event'),
      piece(2, 'event'),
      told(100, 1, either(date(1984), date(1986))),
      told(101, 2, summer),
      told(102, 1, relation('after', 2)),
    ])
    expect(found.places.get(id(1))?.start.earliest).toBe(dayOf('1986-01-01'))
    expect(found.places.get(id(1))?.end.latest).toBe(dayOf('1987-01-01'))
    expect(found.because(id(1), 'start').earliest.toSorted()).toEqual([id(100), id(101), id(102)].toSorted())
    expect(found.because(id(1), 'end').latest).toEqual([id(100)])
    expect([...found.fits.values()]).toEqual(['fits', 'fits', 'fits'])
  })

  it('in 1984, or at the age of sixteen: each is tried, though the one is a date and the other is counted from birth', () => {
    const entries = [piece(1, 'event'), birth, told(100, 1, either(date(1984), age(16)))]
    expect(placed(entries).places.get(id(1))?.start).toEqual({
      earliest: dayOf('1984-01-01'),
      latest: dayOf('1987-06-15'),
    })
    const found = placed([...entries, told(101, 1, { ...date(1985), side: 'after' })])
    expect(found.places.get(id(1))?.start.earliest).toBe(dayOf('1986-06-15') - 1)
    expect(found.because(id(1), 'start').latest.toSorted()).toEqual([id(99), id(100), id(101)])
  })

  it('does not fit yet with what leaves room for none of them, and all the rest is placed', () => {
    const entries = [
      piece(1, 'event'),
      piece(2, 'event'),
      told(100, 1, either(date(1981), date(1988))),
      told(101, 1, { ...date(1984), month: 5 }),
      told(102, 2, date(1982)),
    ]
    const found = placed(entries)
    expect([100, 101, 102].map(one => found.fits.get(id(one)))).toEqual([
      'does-not-fit-yet',
      'does-not-fit-yet',
      'fits',
    ])
    const [knot] = knotsIn(storyOf(entries), found, defaultWords)
    expect(knot?.statements.toSorted()).toEqual([id(100), id(101)].toSorted())
    expect(knot?.missing).toBeGreaterThan(365 * 2)
    expect(knot?.missing).toBeLessThan(365 * 4)
  })
})

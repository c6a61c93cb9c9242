import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { calendarDayOf, dayOf, isoDayOf, defaultWords, formBounds, type Of, type When } from '#time'
import type { StoryEntry } from './entries.ts'
import { placementOf } from './live.ts'
import { place, type Placed } from './placement.ts'
import {
  anchorKept,
  anyStory,
  born,
  id,
  piece,
  plantedStory,
  record,
  relation,
  seen,
  told,
  year,
  years,
} from './planted.fixture.ts'
import { storyOf } from './view.ts'

const placed = (entries: Parameters<typeof storyOf>[0]) => place(storyOf(entries), defaultWords)

const isWithin = ({ start, end }: { start: number; end: number }, found: Placed | undefined): void => {
  expect(start).toBeGreaterThanOrEqual(found?.start.earliest ?? -Infinity)
  expect(start).toBeLessThanOrEqual(found?.start.latest ?? Infinity)
  expect(end).toBeGreaterThanOrEqual(found?.end.earliest ?? -Infinity)
  expect(end).toBeLessThanOrEqual(found?.end.latest ?? Infinity)
}

describe('where the pieces of a story are in time', () => {
  it('accepts what is true as it was told, and what happened lies inside the bounds', () => {
    fc.assert(
      fc.property(plantedStory, ({ truth, anchor, birth, entries }) => {
        const placement = placed(entries)
        expect([...placement.fits].filter(([, fit]) => fit !== 'fits')).toEqual([])
        for (const { number, start, end } of [...truth, anchor])
          isWithin({ start, end }, placement.places.get(id(number)) ?? placement.anchors.get(id(number)))
        isWithin({ start: birth, end: birth + 1 }, placement.places.get('birth'))
      }),
      { numRuns: 150 },
    )
  })

  it('is the same whoever spoke first, and whichever of two devices wrote it', () => {
    fc.assert(
      fc.property(
        anyStory.chain(entries =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray([...entries], { minLength: entries.length }),
            fc.nat(entries.length),
          ),
        ),
        ([entries, shuffled, at]) => {
          const once = seen(placed(entries))
          const [a, b] = [shuffled.slice(0, at), shuffled.slice(at)]
          expect(seen(placed([...a, ...b]))).toEqual(once)
          expect(seen(placed([...b, ...a]))).toEqual(once)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is the same when it was carried along entry by entry as when it is placed from nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyStory,
          plantedStory.map(({ entries }) => entries),
        ),
        fc.nat(),
        (entries, back) => {
          const going = placementOf(defaultWords)
          const mixed = entries.toSorted((a, b) => (a.id.slice(4) < b.id.slice(4) ? 1 : -1))
          for (let length = 0; length <= mixed.length; length++) {
            const story = storyOf(mixed.slice(0, length))
            expect(seen(going(story))).toEqual(seen(place(story, defaultWords)))
          }
          const less = storyOf(mixed.filter((_, index) => index !== back % mixed.length))
          expect(seen(going(less))).toEqual(seen(place(less, defaultWords)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('shows what was placed before unchanged, after the story went on', () => {
    const going = placementOf(defaultWords)
    const entries = [piece(1), told(100, 1, year(1990))]
    const before = going(storyOf(entries))
    const kept = structuredClone(before.places)
    going(storyOf([...entries, told(101, 1, year(1990), 'start')]))
    expect(before.places).toEqual(kept)
    expect(before.because(id(1), 'start').earliest).toEqual([id(100)])
  })

  it('moves every bound by a year when everything was told of the same days a year later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), years => {
        const by = (later: number) =>
          placed([piece(1), piece(2), told(100, 1, year(1981 + later)), told(101, 2, relation('after', 1))])
        const shift = dayOf(`${1981 + years}-01-01`) - dayOf('1981-01-01')
        expect(by(years).places.get(id(2))?.start.earliest).toBe(by(0).places.get(id(2))!.start.earliest! + shift)
      }),
    )
  })

  it('gives a piece of which nothing was told no place, and asks nothing of it', () => {
    const placement = placed([piece(1), told(100, 1, { how: 'as-said' })])
    expect(placement.places.size).toBe(0)
    expect(placement.because(id(1), 'start')).toEqual({ earliest: [], latest: [] })
  })

  it('says because of what it was placed so: only what was told, on the shortest way', () => {
    const placement = placed([
      piece(1),
      piece(2),
      told(100, 1, year(1990)),
      told(101, 2, relation('after', 1)),
      told(102, 2, year(1995), 'end'),
    ])
    expect(placement.because(id(2), 'start')).toEqual({ earliest: [id(100), id(101)], latest: [id(102)] })
  })

  it('names all it was placed by: with nothing else told, each day would be the same', () => {
    const isChoice = ({ kind, body }: Recorded<StoryEntry>) => kind === 'story.when-told' && body.when.how === 'one-of'
    fc.assert(
      fc.property(plantedStory, ({ entries }) => {
        const plain = entries.filter(entry => !isChoice(entry))
        const placement = placed(plain)
        for (const [piece, { start }] of placement.places) {
          if (start.earliest === undefined) continue
          const named = new Set<string>(placement.because(piece, 'start').earliest)
          const alone = plain.filter(({ kind, id }) => named.has(id) || /piece-told|anchor-kept/.test(kind))
          expect(placed(alone).places.get(piece)?.start.earliest).toBe(start.earliest)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reads "about" loosely where told alone does not fit, and leaves the rest as told', () => {
    const about = { ...year(1990), about: true } as const
    const placement = placed([
      piece(1),
      piece(2),
      told(100, 1, about, 'start'),
      told(101, 2, year(1992)),
      told(102, 1, relation('after', 2)),
    ])
    expect(placement.fits.get(id(100))).toBe('fits-loosely')
    expect(placement.fits.get(id(102))).toBe('fits')
    expect(placement.places.get(id(1))?.start.earliest).toBeGreaterThanOrEqual(dayOf('1992-01-02'))
  })

  it('keeps out all that does not fit together yet, and places the rest', () => {
    const placement = placed([
      piece(1),
      piece(2),
      told(100, 1, relation('before', 2)),
      told(101, 2, relation('before', 1)),
      told(102, 1, year(1990)),
    ])
    expect([100, 101, 102].map(one => placement.fits.get(id(one)))).toEqual([
      'does-not-fit-yet',
      'does-not-fit-yet',
      'fits',
    ])
  })

  it('waits for a piece that something is told in relation to, until that arrives from another device', () => {
    const going = placementOf(defaultWords)
    const first = [piece(1), told(100, 1, relation('after', 2))]
    expect(going(storyOf(first)).places.size).toBe(0)
    const next = storyOf([...first, piece(2), told(101, 2, year(1990))])
    expect(seen(going(next))).toEqual(seen(place(next, defaultWords)))
    expect(going(next).places.get(id(1))?.start.earliest).toBe(dayOf('1990-01-02'))
  })

  it('places by an anchor many share', () => {
    const anchor = record(50, 'story.anchor-kept', {
      said: { original: { language: 'da', text: 'the war' } },
      from: '1992-04-06',
      until: '1995-12-15',
    })
    const placement = placed([piece(1), anchor, told(100, 1, relation('during', 50))])
    expect(placement.places.get(id(1))?.start.earliest).toBe(dayOf('1992-04-06'))
    expect(placement.because(id(1), 'end').latest).toEqual([id(100)])
  })

  it('places by an anchor without days once it was told when that was, and lets it last a day at least', () => {
    const river = [piece(1), anchorKept(40), told(100, 1, relation('during', 40)), told(101, 40, year(1978))]
    const placement = placed(river)
    expect(placement.places.get(id(1))?.start.earliest).toBe(dayOf('1978-01-01'))
    expect(placement.anchors.get(id(40))?.end).toEqual({ earliest: dayOf('1978-01-02'), latest: dayOf('1979-01-01') })
    expect(placement.because(id(1), 'start').earliest.toSorted()).toEqual([id(100), id(101)].toSorted())
    expect(placed(river.slice(0, 3)).places.get(id(1))).toBeUndefined()
  })

  it('reads a birth told as an age from the day it was told', () => {
    const placement = placed([born(99, { how: 'age', years: 49 })])
    const { earliest = 0, latest = 0 } = placement.places.get('birth')!.start
    expect(Math.abs(earliest - dayOf('1974-05-02'))).toBeLessThan(3)
    expect(Math.abs(latest - dayOf('1975-05-01'))).toBeLessThan(3)
  })

  it('moves every bound by so many days when every day told moves by as many', () => {
    const onDay = (day: number): When => ({ how: 'date', calendar: 'gregory', ...calendarDayOf(day, 'gregory') })
    const things = fc.array(
      fc.tuple(
        fc.nat(2),
        fc.oneof(
          fc.nat(4000).map(day => (days: number) => onDay(day + days)),
          fc.tuple(fc.nat(4000), fc.nat(4000)).map(([a, b]) => (days: number): When => ({
            how: 'one-of',
            among: [onDay(a + days), onDay(b + days)] as never,
          })),
          fc.integer({ min: 1, max: 3 }).map(n => () => years(n)),
          fc
            .constantFrom(
              relation('before', 1),
              relation('after', 2),
              relation('overlapping', 3),
              relation('during', 40),
            )
            .map(when => () => when),
        ),
        fc.constantFrom<Of>('start', 'end'),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(things, fc.integer({ min: -20_000, max: 20_000 }), (told3, moved) => {
        const by = (days: number) =>
          placed([
            piece(1),
            piece(2),
            piece(3),
            anchorKept(40, { from: isoDayOf(1500 + days), until: isoDayOf(1600 + days) }),
            ...told3.map(([of, when, part], at) => {
              const one = when(days)
              return told(100 + at, of + 1, one, one.how === 'relation' || one.how === 'duration' ? 'whole' : part)
            }),
          ]).places
        const later = (range: { earliest?: number; latest?: number }) => ({
          ...(range.earliest !== undefined && { earliest: range.earliest + moved }),
          ...(range.latest !== undefined && { latest: range.latest + moved }),
        })
        const shifted = [...by(0)].map(([piece, { start, end }]) => [piece, { start: later(start), end: later(end) }])
        expect([...by(moved)]).toEqual(shifted)
      }),
      { numRuns: 80 },
    )
  })

  it('is only tightened by something more that fits as told', () => {
    fc.assert(
      fc.property(plantedStory, ({ entries }) => {
        const [before, after] = [placed(entries.slice(0, -1)), placed(entries)]
        for (const [piece, found] of before.places) {
          const now = after.places.get(piece)!
          expect(now.start.earliest ?? -Infinity).toBeGreaterThanOrEqual(found.start.earliest ?? -Infinity)
          expect(now.end.latest ?? Infinity).toBeLessThanOrEqual(found.end.latest ?? Infinity)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never holds a told length of a form beyond the stretched one', () => {
    const { told: tight, stretched } = formBounds('event', defaultWords)
    expect(tight[0]!.most).toBeLessThanOrEqual(stretched[0]!.most!)
  })
})

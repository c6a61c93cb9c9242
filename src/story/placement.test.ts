import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, defaultWords, formBounds } from '#time'
import { placementOf } from './live.ts'
import { place } from './placement.ts'
import { anyStory, id, piece, plantedStory, record, relation, seen, told, year } from './planted.fixture.ts'
import { storyOf } from './view.ts'

const placed = (entries: Parameters<typeof storyOf>[0]) => place(storyOf(entries), defaultWords)

describe('where the pieces of a story are in time', () => {
  it('accepts what is true as it was told, and what happened lies inside the bounds', () => {
    fc.assert(
      fc.property(plantedStory, ({ truth, entries }) => {
        const placement = placed(entries)
        expect([...placement.fits.values()].filter(fit => fit !== 'fits')).toEqual([])
        for (const [index, { start, end }] of truth.entries()) {
          const found = placement.places.get(id(index + 1))
          if (!found) continue
          expect(start).toBeGreaterThanOrEqual(found.start.earliest ?? -Infinity)
          expect(start).toBeLessThanOrEqual(found.start.latest ?? Infinity)
          expect(end).toBeGreaterThanOrEqual(found.end.earliest ?? -Infinity)
          expect(end).toBeLessThanOrEqual(found.end.latest ?? Infinity)
        }
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

  it('never holds a told length of a form beyond the stretched one', () => {
    const { told: tight, stretched } = formBounds('event', defaultWords)
    expect(tight[0]!.most).toBeLessThanOrEqual(stretched[0]!.most!)
  })
})

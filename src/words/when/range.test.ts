import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, defaultWords, readWhen, type DateTold } from '#time'
import { datesAround } from './range.ts'

const around = { of: 'whole', form: 'stretch', toldOn: '2026-01-01' } as const
const bounds = (date: DateTold) => readWhen(date, around, defaultWords).told

test('a derived range is never said more exactly than it is', () => {
  const day = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2050-01-01') })
  fc.assert(
    fc.property(day, fc.oneof(fc.nat(40), fc.nat(400), fc.nat(9000)), (earliest, more) => {
      const latest = earliest + more
      const { from, until } = datesAround(earliest, latest)
      expect(bounds(from).find(bound => bound.to === 'start')!.least).toBeLessThanOrEqual(earliest)
      expect(bounds(until).find(bound => bound.to === 'end')!.most).toBeGreaterThan(latest)
      expect(from.day === undefined || more === 0).toBe(true)
      expect([from.season, until.season]).not.toContain('winter')
    }),
    { numRuns: 1000 },
  )
})

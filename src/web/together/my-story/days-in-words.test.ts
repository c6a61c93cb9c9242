import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Calendar, isoDayOf } from '#time'
import { languageFor, packFor, speaker } from '#words'
import { daysInWords } from './days-in-words.ts'

const english = await languageFor('en', 'staff')
const say = speaker(english)
const inWords = (from: string, until: string, calendar: Calendar = 'gregory', named?: boolean) =>
  daysInWords(
    { from, until },
    calendar,
    say,
    packFor(english.pack, 'en'),
    named === undefined ? {} : { named },
  ).replaceAll(/[⁦-⁩‎‏]/g, '')

describe('the days of a landmark in words', () => {
  it('are as exact as they were given: years, months or days', () => {
    expect(inWords('1974-01-01', '1976-01-01')).toBe('1974 to 1975')
    expect(inWords('1948-01-01', '1949-01-01')).toBe('1948')
    expect(inWords('1992-04-01', '1992-05-01')).toBe('April 1992')
    expect(inWords('1977-07-01', '1978-04-01')).toBe('July 1977 to March 1978')
    expect(inWords('1980-09-22', '1988-08-21')).toBe('22 September 1980 to 20 August 1988')
    expect(inWords('2003-12-26', '2003-12-27')).toBe('26 December 2003')
  })

  it('are said in the calendar of the story, which is named', () => {
    expect(inWords('1979-02-11', '1979-02-12', 'persian')).toBe('22 Bahman 1357 in the Persian calendar')
    expect(inWords('1978-04-27', '1978-04-29', 'persian')).toMatch(/^7 \S+ 1357 to 8 \S+ 1357 in the Persian calendar$/)
    expect(inWords('1974-01-01', '1976-01-01', 'persian')).toBe('1352 to 1354 in the Persian calendar')
    expect(inWords('2007-09-12', '2007-09-13', 'ethiopic')).toBe('1 Meskerem 2000 in the Ethiopian calendar')
    expect(inWords('1992-04-01', '1992-05-01', 'gregory', true)).toBe('April 1992 in the Gregorian calendar')
  })

  it('can be said in every calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 20_000 }), fc.integer({ min: 1, max: 4000 }), (from, long) => {
        for (const calendar of Calendar.options)
          expect(inWords(isoDayOf(from), isoDayOf(from + long), calendar)).not.toMatch(/[{}]|undefined|^\s*$/)
      }),
      { numRuns: 60 },
    )
  })
})

import { expect, test } from 'vitest'
import { calendarsTold, likelyCalendars } from './when-calendars.ts'

test('the calendar of daily life comes first where the language has one of its own', () => {
  expect(likelyCalendars('fa-AF', [])).toEqual(['persian', 'gregory', 'hijri'])
  expect(likelyCalendars('ti', [])[0]).toBe('ethiopic')
  expect(likelyCalendars('ar', [])).toEqual(['gregory', 'hijri'])
  expect(likelyCalendars('ar-SY', [])).toEqual(['gregory', 'hijri'])
  expect(likelyCalendars('pl', [])).toEqual(['gregory'])
})

test('a calendar the story was told in is likely, whatever the language', () => {
  const told = calendarsTold([
    { when: { how: 'date', calendar: 'ethiopic', year: 1976 } },
    {
      when: {
        how: 'one-of',
        among: [
          { how: 'date', calendar: 'persian', year: 1362 },
          { how: 'age', years: 7 },
        ],
      },
    },
  ])
  expect(told).toEqual(['ethiopic', 'persian'])
  expect(likelyCalendars('pl', told)).toEqual(['ethiopic', 'persian', 'gregory'])
  expect(likelyCalendars('ar', ['ethiopic', 'gregory', 'gregory'])).toEqual(['gregory', 'ethiopic', 'hijri'])
})

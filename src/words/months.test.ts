import { expect, test } from 'vitest'
import { Calendar, monthsOf } from '#time'
import { pack as arabic } from './ar/locale.ts'
import { pack as danish } from './da/locale.ts'
import { pack as english } from './en/locale.ts'
import { monthName, monthsAreDraft, packFor, packOfRegion, type LocalePack } from './locale.ts'

const packs = [english, danish, arabic]
const asked = 'en da ar ar-SY ar-DZ ar-MA fa fa-AF ps ckb kmr ti am'.split(' ')
const names = (pack: LocalePack, calendar: Calendar, year?: number) =>
  monthsOf(calendar, year).map(month => monthName(pack, { calendar, year, ...month }))

test('every month of every calendar has a name of its own, for every patient and in every language', () => {
  for (const pack of packs)
    for (const tag of asked)
      for (const calendar of Calendar.options)
        for (const year of calendar === 'hebrew' ? [5783, 5784, undefined] : [undefined]) {
          const all = names(packFor(pack, tag), calendar, year)
          expect([pack.tag, tag, calendar, all.includes('')]).toEqual([pack.tag, tag, calendar, false])
          expect(new Set(all).size).toBe(all.length)
          expect(all.length).toBe(monthsOf(calendar, year).length)
        }
})

test('the Hebrew Adar is Adar II only in a year that has an Adar I', () => {
  expect(names(english, 'hebrew', 5784).slice(4, 7)).toEqual(['Shevat', 'Adar I', 'Adar II'])
  expect(names(english, 'hebrew', 5783).slice(4, 7)).toEqual(['Shevat', 'Adar', 'Nisan'])
  expect(names(english, 'hebrew').slice(4, 7)).toEqual(['Shevat', 'Adar I', 'Adar'])
})

test('the Hebrew years with an Adar I are those the calendar has it in', () => {
  for (let year = 5600; year < 5900; year++) {
    const hasTwo = monthsOf('hebrew', year).some(({ leapMonth }) => leapMonth)
    expect([year, monthName(english, { calendar: 'hebrew', month: 6, year })]).toEqual([
      year,
      hasTwo ? 'Adar II' : 'Adar',
    ])
  }
})

test('months are called as the patient’s country calls them, in the letters of the words around them', () => {
  const first = (pack: LocalePack, tag: string, calendar: Calendar) =>
    monthName(packFor(pack, tag), { calendar, month: 1 })
  expect(['fa', 'fa-AF', 'ps', 'ckb'].map(tag => first(english, tag, 'persian'))).toEqual([
    'Farvardin',
    'Hamal',
    'Hamal',
    'Xakelêwe',
  ])
  expect(['am', 'ti'].map(tag => first(danish, tag, 'ethiopic'))).toEqual(['meskerem', 'Meskerem'])
  expect(['ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'ckb'].map(tag => first(arabic, tag, 'gregory'))).toEqual([
    'كانون الثاني/يناير',
    'كانون الثاني',
    'جانفي',
    'يناير',
    'كانون الثاني/يناير',
  ])
})

test('Gregorian months stay readable for the clinic in words, and stand by both names where one is chosen from a list', () => {
  const january = { calendar: 'gregory', month: 1 } as const
  expect(monthName(packFor(danish, 'kmr'), january)).toBe('januar')
  expect(monthName(packOfRegion(danish, 'kmr'), january)).toBe('Rêbendan')
  expect(monthName(packOfRegion(arabic, 'ckb'), january)).toBe('کانوونی دووەم')
})

test('names nobody who uses them has checked are marked as a draft, and only those', () => {
  const drafts = (pack: LocalePack, tag: string) =>
    Calendar.options.filter(calendar => monthsAreDraft(packFor(pack, tag), calendar))
  expect(drafts(english, 'fa')).toEqual([])
  expect(drafts(english, 'fa-AF')).toEqual(['persian'])
  expect(drafts(english, 'ti')).toEqual(['ethiopic', 'ethioaa'])
  expect(drafts(danish, 'ckb')).toEqual(['persian'])
  expect(monthsAreDraft(packOfRegion(danish, 'ckb'), 'gregory')).toBe(true)
  expect(drafts(arabic, 'ar')).toEqual(['persian', 'indian'])
})

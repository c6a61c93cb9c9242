import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Recorded } from '#record'
import { peopleOf } from '../index.ts'
import { waysOf } from './index.ts'

const screens = ['ar', 'da', 'fa-AF', 'ti']
const hasScreens = (tag: string) => screens.includes(tag)
const person = (more: Partial<Parameters<typeof waysOf>[0]> = {}) => ({
  speaks: [{ language: 'fa-AF', dialect: 'Hazaragi' }, { language: 'ps' }],
  understands: ['da'],
  reads: undefined,
  prefers: undefined,
  ...more,
})
const soundFirst = (more: Partial<Parameters<typeof waysOf>[0]>) => waysOf(person(more), hasScreens).soundFirst

describe('how somebody is best spoken with', () => {
  it('keeps apart what is spoken, what is understood and what is read', () => {
    expect(waysOf(person({ reads: ['ar'] }), hasScreens)).toEqual({
      speaks: ['fa-AF', 'ps'],
      understands: ['da'],
      reads: ['ar'],
      soundFirst: false,
    })
  })
  it('puts sound and pictures first where nothing is read, and where only languages are read that have no screens', () => {
    expect(soundFirst({ reads: [] })).toBe(true)
    expect(soundFirst({ reads: ['el'] })).toBe(true)
    expect(soundFirst({ reads: ['el', 'ti'] })).toBe(false)
  })
  it('takes nothing for granted of somebody nobody asked', () => {
    expect(soundFirst({ reads: undefined })).toBe(false)
  })
  it('holds what the patient said, whatever is read', () => {
    const anyReads = fc.option(fc.subarray([...screens, 'el', 'hu']), { nil: undefined })
    fc.assert(
      fc.property(anyReads, reads => {
        expect([soundFirst({ reads, prefers: 'sound' }), soundFirst({ reads, prefers: 'words' })]).toEqual([
          true,
          false,
        ])
      }),
    )
  })
})

describe('what is known of a patient’s languages', () => {
  const told = (kind: string, nth: number, body: object) =>
    ({
      id: `0000000${nth}`,
      patient: 'amina',
      kind,
      body,
      place: { clinic: nth, patient: nth },
    }) as unknown as Recorded<Entry>
  const registered = (nth: number, more: object = {}) =>
    told('people.patient-registered', nth, {
      names: [{ language: 'da', text: 'Amina' }],
      speaks: [{ language: 'ar' }],
      ...more,
    })
  const of = (...entries: Recorded<Entry>[]) => peopleOf(entries).patient

  it('reads nothing is told apart from not known', () => {
    expect(of(registered(1))?.reads).toBeUndefined()
    expect(of(registered(1, { reads: [] }))?.reads).toEqual([])
  })
  it('what was said last holds, at the table or at the desk, in whatever order it arrives', () => {
    const [first, atTable, atDesk] = [
      registered(1, { prefers: 'words' }),
      told('people.prefers-told', 2, { prefers: 'sound' }),
      registered(3, { prefers: 'words', reads: [] }),
    ] as const
    expect(of(first, atTable)?.prefers).toBe('sound')
    expect(of(atTable, first)?.prefers).toBe('sound')
    expect(of(atDesk, first, atTable)?.prefers).toBe('words')
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screensOf, spoken } from '../index.ts'
import { languageShown } from './index.ts'

const none = { speaks: [], understands: [], reads: [] }

describe('in which language something is shown', () => {
  it('is the one chosen for today, where it has screens', () => {
    expect(languageShown('ti', { ...none, speaks: ['ar'] }, 'da')).toEqual({ asked: 'ti', shown: 'ti', isOwn: true })
    expect(languageShown('ar-SY', none, 'da')).toEqual({ asked: 'ar-SY', shown: 'ar', isOwn: true })
  })
  it('is else another one that is spoken, then understood, then read', () => {
    const own = { speaks: ['hu', 'bs'], understands: ['ru'], reads: ['pl'] }
    expect(languageShown('hu', own, 'da').shown).toBe('bs')
    expect(languageShown('hu', { ...own, speaks: ['hu'] }, 'da').shown).toBe('ru')
    expect(languageShown('hu', { ...none, reads: ['pl'] }, 'da').shown).toBe('pl')
  })
  it('is else the clinic’s, and the patient’s own stays named', () => {
    expect(languageShown('hu', none, 'da')).toEqual({ asked: 'hu', shown: 'da', isOwn: false })
    expect(languageShown(undefined, { ...none, speaks: ['ckb', 'ar'] }, 'da')).toMatchObject({ shown: 'ckb' })
    expect(languageShown(undefined, none, 'xx')).toEqual({ asked: 'xx', shown: 'en', isOwn: false })
  })
  it('is never a language that is only like one of the patient’s', () => {
    expect(languageShown('sdh', { ...none, speaks: ['sdh'] }, 'da').shown).toBe('da')
    expect(languageShown('haz', none, 'da').shown).toBe('da')
    const anyTags = fc.array(fc.constantFrom(...spoken, 'hu', 'fr', 'sdh', 'el', 'ar-SY'), { maxLength: 4 })
    const anyToday = fc.option(fc.constantFrom(...spoken, 'hu', 'el'), { nil: undefined })
    fc.assert(
      fc.property(anyToday, anyTags, anyTags, anyTags, (today, speaks, understands, reads) => {
        const all = [...(today ? [today] : []), ...speaks, ...understands, ...reads]
        const { shown } = languageShown(today, { speaks, understands, reads }, 'da')
        expect(['da', ...all.map(screensOf)]).toContain(shown)
        // What the patient has screens in comes before the clinic's.
        if (all.some(screensOf)) expect(all.map(screensOf)).toContain(shown)
      }),
    )
  })
})

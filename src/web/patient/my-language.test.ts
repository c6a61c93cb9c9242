import { describe, expect, it } from 'vitest'
import { languagesOf } from './my-language.ts'

const speaks = (...tags: string[]) => tags.map(language => ({ language }))
const person = (more: Partial<Parameters<typeof languagesOf>[0]>) => ({
  speaks: [],
  understands: [],
  reads: [],
  prefers: undefined,
  ...more,
})

const and = (language: string, shown: string) => ({ language, shown })

describe('the language of the own phone', () => {
  it('is the first one spoken, and no other is kept where that has screens', () => {
    expect(languagesOf(person({ speaks: speaks('ar-SY', 'da'), reads: ['ti'] }))).toEqual({ language: 'ar-SY' })
  })
  it('is shown in the first of the patient’s others that has screens, and stays named', () => {
    expect(languagesOf(person({ speaks: speaks('hu', 'ar', 'da'), reads: ['ti'] }))).toEqual(and('hu', 'ar'))
    expect(languagesOf(person({ speaks: speaks('hu'), understands: ['ru'], reads: ['en'] }))).toEqual(and('hu', 'ru'))
    expect(languagesOf(person({ speaks: speaks('hu'), reads: ['en'] }))).toEqual(and('hu', 'en'))
  })
  it('stays the patient’s own where there are no screens in any: the phone then says so', () => {
    expect(languagesOf(person({ speaks: speaks('hu') }))).toEqual({ language: 'hu' })
    expect(languagesOf(person({}))).toEqual({})
  })
})

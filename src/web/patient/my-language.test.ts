import { describe, expect, it } from 'vitest'
import { languageOf } from './my-language.ts'

const speaks = (...tags: string[]) => tags.map(language => ({ language }))
const person = (more: Partial<Parameters<typeof languageOf>[0]>) => ({
  speaks: [],
  understands: [],
  reads: [],
  prefers: undefined,
  ...more,
})

describe('the language of the own phone', () => {
  it('is the first one spoken that has screens', () => {
    expect(languageOf(person({ speaks: speaks('hu', 'ar', 'da'), reads: ['ti'] }))).toBe('ar')
  })
  it('is one that is read where none that is spoken has screens', () => {
    expect(languageOf(person({ speaks: speaks('hu'), reads: ['en'] }))).toBe('en')
  })
  it('stays the patient’s own where there are no screens in any: the phone then says so', () => {
    expect(languageOf(person({ speaks: speaks('hu') }))).toBe('hu')
  })
})

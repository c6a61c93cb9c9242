import { describe, expect, it } from 'vitest'
import { Stage } from '#time'
import { languageFor, speaker, spoken, whenInWords } from '../index.ts'

describe('a part of a life said back', () => {
  it.each(spoken)('is said in its own words, of the whole, the beginning and the end: %s', async tag => {
    const language = await languageFor(tag, 'phone')
    const say = speaker(language)
    for (const stage of Stage.options) {
      const own = language.phrases[`stage.${stage}`]
      const whens = (['whole', 'start', 'end'] as const).map(of =>
        whenInWords({ how: 'stage', stage }, of, say, language.pack, () => ''),
      )
      expect(whens[0]).toBe(own)
      for (const words of whens) {
        expect(words).toContain(own)
        expect(words).not.toMatch(/[{}$]|stage\.|undefined/)
      }
      expect(new Set(whens).size).toBe(3)
    }
  })
})

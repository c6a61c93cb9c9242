import { MessageFormat } from 'messageformat'
import { describe, expect, it } from 'vitest'
import { eventNamesFor, languageFor, languageNames, speaker, spoken, type Language, type PhraseKey } from '#words'

const languages: Language[] = await Promise.all(spoken.map(languageFor))
const english = languages.find(language => language.status === 'source')!
const keys = Object.keys(english.phrases) as PhraseKey[]
const variables = (phrase: string): string[] =>
  [...new Set([...phrase.matchAll(/\$([a-zA-Z]+)/g)].map(match => match[1] ?? ''))].sort()

/** Words that judge the teller, or put a number on a person; in no phrase of any language. */
const judging: Record<string, RegExp> = {
  en: /\b(claim(s|ed)?|allege|credib|truthful|\bliar|\blying\b|\blied\b|tell(s|ing)? lies|inconsisten|contradict|no-?show|non-?complian|suspicio|implausib|unreliab|score|complete(ness)?\b)/i,
  da: /\b(påstå|troværdig|\bløgn|\blyver\b|modsig|udebleve|mistænk|usandsynlig|upålidelig|score)/i,
  ar: /(يدّ?عي|زعم|يزعم|مصداقي|كذب|كاذب|تناقض|متناقض|مشبوه|غير موثوق)/,
}

describe.each(languages)('the words in $endonym', language => {
  it('are the same phrases as in English, none missing and none too many', () => {
    expect(Object.keys(language.phrases).sort()).toEqual([...keys].sort())
  })

  it('take the same values', () => {
    const other = keys.filter(key => variables(language.phrases[key]).join() !== variables(english.phrases[key]).join())
    expect(other).toEqual([])
  })

  it('can all be read and said', () => {
    const say = speaker(language)
    for (const key of keys) {
      const values = Object.fromEntries(variables(english.phrases[key]).map(name => [name, 3]))
      if (/[{]|^\./.test(language.phrases[key]))
        expect(() => new MessageFormat(language.tag, language.phrases[key])).not.toThrow()
      expect(say(key, values), key).not.toMatch(/[{}]|undefined|^\s*$/)
    }
  })

  it('judge nobody, nor do the names of what a region remembers', async () => {
    expect(judging[language.tag], 'a language needs its list of judging words').toBeDefined()
    expect(keys.filter(key => judging[language.tag]!.test(language.phrases[key]))).toEqual([])
    const events = Object.values(await eventNamesFor(language.tag))
    expect(events.length).toBeGreaterThan(200)
    expect(events.filter(name => judging[language.tag]!.test(name))).toEqual([])
  })
})

describe('a language without screens', () => {
  it('falls back to English and says so by its tag', async () => {
    const shown = await languageFor('ti')
    expect(shown.tag).toBe('en')
    expect(languageNames['ti']?.endonym).toBe('ትግርኛ')
  })
  it('is never a bare ku', () => expect(languageNames['ku']).toBeUndefined())
})

describe('what is a draft says so', () => {
  it('has no language marked reviewed without a person and a day', () => {
    for (const { status } of languages)
      if (typeof status === 'object') expect([status.by, status.on].every(Boolean)).toBe(true)
  })
  it('has Danish and Arabic as drafts until people who speak them have gone through them', async () => {
    expect((await languageFor('da')).status).toBe('draft')
    expect((await languageFor('ar')).status).toBe('draft')
  })
})

describe('a date inside another phrase', () => {
  it('keeps the direction of its language: an Arabic month stands before its year', async () => {
    const say = speaker(await languageFor('ar'))
    const date = say('when.month', { month: 'أيار', year: '1990' })
    expect(date.startsWith('\u200f')).toBe(true)
    expect(say('when.between', { from: date, until: date })).toContain(date)
  })
})

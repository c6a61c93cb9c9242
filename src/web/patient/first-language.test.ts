import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { languageFor, spoken } from '#words'
import { languageShown } from '#words/shown'
import { cardAddress, cardIn } from './card-link.ts'
import { atFirst, firstLanguage, holding, ofCard } from './first-language.ts'

afterEach(() => vi.unstubAllGlobals())

const CODE = 'ABCD-EFGH'

/** A phone that is set to these languages and keeps this from the time before. */
const phone = (languages: readonly string[], keeps?: string): void => {
  vi.stubGlobal('navigator', { languages })
  vi.stubGlobal('localStorage', { getItem: () => keeps ?? null })
}

it('a card says both: the language asked for, and the other one of the same reader’s that is shown', () => {
  phone(['da'], 'ti')
  const card = cardIn(new URL(cardAddress('https://clinic.example', { code: CODE, language: 'hu', shown: 'ar' })).hash)
  expect(card).toEqual({ code: CODE, language: 'hu', shown: 'ar' })
  expect([firstLanguage(card), holding(ofCard(card))]).toEqual(['ar', ['hu', 'ar']])
})

it('what was kept the time before holds, then what the phone is set to', () => {
  phone(['en-GB', 'da'], 'hu uk!')
  expect([holding(atFirst(undefined)), firstLanguage(undefined)]).toEqual([['hu', 'uk'], 'uk'])
  phone(['hu', 'fa-AF-u-nu-latn', 'da'])
  expect([holding(atFirst(undefined)), firstLanguage(undefined)]).toEqual([['hu', 'fa-AF-u-nu-latn', 'da'], 'fa-AF'])
})

it('whatever a card, a phone or a browser’s shelf holds, there is a language with words to show', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('!', '__proto__', 'ku', 'ku-Arab!', 'hu ar!', 'ar '.repeat(5000), 'da-DK', '..', '%', '<script>'),
  )
  await fc.assert(
    fc.asyncProperty(anything, fc.array(anything, { maxLength: 4 }), anything, async (keeps, languages, hash) => {
      phone(languages, keeps)
      const card = cardIn(`#${CODE}.${hash}`)
      expect([undefined, ...spoken]).toContain(firstLanguage(card))
      const tags = holding(atFirst(card))
      const { shown } = languageShown(undefined, { speaks: tags, understands: [], reads: [] }, 'da')
      expect((await languageFor(shown, 'phone')).phrases['my.home']).toBeTruthy()
    }),
  )
})

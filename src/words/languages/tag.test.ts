import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  directionOf,
  eventNamesFor,
  languageFor,
  languageInWords,
  languageNames,
  packFor,
  packOfRegion,
  screensOf,
  spoken,
} from '../index.ts'
import { isFallback, languageShown } from '../shown/index.ts'
import { isTag } from './index.ts'

const english = await languageFor('en', 'phone')
const none = { speaks: [], understands: [], reads: [] }

describe('a clinic in Danish is asked for a language', () => {
  test.each([
    // Asked for; what it is; shown in; from which side; whether the screen says that it is another one.
    ['ti', 'Tigrinya', 'ti', 'ltr', 'says nothing'],
    ['ti-ER', 'Tigrinya as in Eritrea', 'ti', 'ltr', 'says nothing'],
    ['ti-Ethi-ER', 'Tigrinya as in Eritrea, in its own letters', 'ti', 'ltr', 'says nothing'],
    ['fa-AF', 'Dari', 'fa-AF', 'rtl', 'says nothing'],
    ['fa-Arab-AF', 'Dari, in its own letters', 'fa-AF', 'rtl', 'says nothing'],
    ['fa-AF-u-nu-latn', 'Dari, on a phone with Latin digits', 'fa-AF', 'rtl', 'says nothing'],
    ['prs', 'Dari, by its other name', 'fa-AF', 'rtl', 'says nothing'],
    ['prs-Arab-AF', 'Dari, by its other name', 'fa-AF', 'rtl', 'says nothing'],
    ['pes', 'Persian of Iran, by its other name', 'fa', 'rtl', 'says nothing'],
    ['tir', 'Tigrinya, in three letters', 'ti', 'ltr', 'says nothing'],
    ['kur', 'Kurdish, and nobody knows which', 'da', 'ltr', 'says so'],
    ['FA_af', 'Dari, as some phones write it', 'fa-AF', 'rtl', 'says nothing'],
    ['fa-IR', 'Persian as in Iran', 'fa', 'rtl', 'says nothing'],
    ['ckb-IR', 'Sorani as in Iran', 'ckb', 'rtl', 'says nothing'],
    ['kmr-Latn', 'Kurmanji in Latin letters', 'kmr', 'ltr', 'says nothing'],
    ['kmr-Latn-TR', 'Kurmanji as in Turkey', 'kmr', 'ltr', 'says nothing'],
    ['ar-SY', 'Arabic as in Syria', 'ar', 'rtl', 'says nothing'],
    ['ar-apc-SY', 'Levantine Arabic', 'ar', 'rtl', 'says nothing'],
    ['en-US', 'English as in America', 'en', 'ltr', 'says nothing'],
    ['sw-CD', 'Swahili as in Congo', 'sw', 'ltr', 'says nothing'],
    ['kmr-Arab', 'Kurmanji in Arabic letters: ours are Latin', 'kmr', 'ltr', 'says so'],
    ['bs-Cyrl', 'Bosnian in Cyrillic letters: ours are Latin', 'bs', 'ltr', 'says so'],
    ['ku', 'Kurdish, and nobody knows which', 'da', 'ltr', 'says so'],
    ['ku-IQ', 'Kurdish of Iraq, and nobody knows which', 'da', 'ltr', 'says so'],
    ['haz', 'Hazaragi', 'da', 'ltr', 'says so'],
    ['he', 'Hebrew, written from right to left', 'da', 'ltr', 'says so'],
    ['hu', 'Hungarian', 'da', 'ltr', 'says so'],
    ['zh-Hant', 'Chinese', 'da', 'ltr', 'says so'],
    ['qaa', 'a language nobody knows', 'da', 'ltr', 'says so'],
    ['constructor', 'no language at all', 'da', 'ltr', 'says so'],
    ['', 'nothing', 'da', 'ltr', 'says so'],
  ])('%s: %s, is shown in %s, written %s, and %s', async (asked, _, shown, dir, says) => {
    const found = languageShown(asked, none, 'da')
    expect(found.shown).toBe(shown)
    expect((await languageFor(found.shown, 'phone')).dir).toBe(dir)
    expect(isFallback(asked, found.shown)).toBe(says === 'says so')
  })

  test.each([
    ['ti-ER', 'Tigrinya'],
    ['fa-AF-u-nu-latn', 'Dari'],
    ['ckb-IR', 'Central Kurdish'],
    ['hu', 'Hungarian'],
    ['kmr-Arab', 'Kurmanji (Arab)'],
    ['ku', 'ku'],
    ['haz', 'haz'],
    ['constructor', 'constructor'],
  ])('%s is called %s', (tag, called) => {
    expect(languageInWords(tag, english.pack)).toBe(called)
  })

  test.each([
    ['ar-SY', 'rtl'],
    ['haz', 'rtl'],
    ['he-IL', 'rtl'],
    ['kmr-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['hu', 'ltr'],
    ['qaa', 'ltr'],
    ['__proto__', 'ltr'],
  ])('words told in %s are written %s', (tag, dir) => {
    expect(directionOf(tag)).toBe(dir)
  })
})

/** Tags as browsers, other programs and slips of a hand make them, and whatever else may stand in their place. */
const anyPart = fc.constantFrom(
  ...'AF IR SY Arab Latn Hant Qaaa 419 u nu latn x- - _ 1996 valencia é ٣ %00'.split(' '),
  ' ',
  '',
)
const anyTag = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\ud800',
    'a'.repeat(100_000),
    '-'.repeat(50_000),
  ),
  fc
    .tuple(
      fc.constantFrom(...spoken, ...Object.keys(languageNames), 'ku', 'prs', 'zh', 'qaa'),
      fc.array(anyPart, { maxLength: 5 }),
      fc.constantFrom('-', '_', '', '--'),
      fc.func(fc.boolean()),
    )
    .map(([language, parts, between, isLarge]) =>
      [...[language, ...parts].join(between)]
        .map((letter, at) => (isLarge(at) ? letter.toUpperCase() : letter))
        .join(''),
    ),
)

describe('whatever is asked for', () => {
  it('something is shown, in the direction of what is shown, and never a bare Kurdish', async () => {
    await fc.assert(
      fc.asyncProperty(anyTag, fc.array(anyTag, { maxLength: 3 }), anyTag, async (today, others, clinic) => {
        const { shown } = languageShown(today, { speaks: others, understands: [], reads: [] }, clinic)
        expect(spoken).toContain(shown)
        const language = await languageFor(shown, 'phone')
        expect([language.tag, language.dir]).toEqual([shown, languageNames[shown]!.dir])
        expect(language.phrases['app.shown-in']).toBeTruthy()
        for (const tag of [today, ...others, clinic]) {
          expect([undefined, ...spoken]).toContain(screensOf(tag))
          if (screensOf(tag)) expect([isTag(tag), /^ku\b/i.test(tag)]).toEqual([true, false])
          // What is shown says so wherever it is not what was asked for, and names it by something.
          expect(isFallback(tag, shown) || screensOf(tag) === shown).toBe(true)
          expect(typeof languageInWords(tag, english.pack)).toBe('string')
          expect(['ltr', 'rtl']).toContain(directionOf(tag))
          expect(packFor(packOfRegion(language.pack, tag), tag).digits).toHaveLength(10)
          expect(Object.keys(await eventNamesFor(tag)).length).toBeGreaterThan(200)
          expect((await languageFor(tag, 'phone')).phrases['app.shown-in']).toBeTruthy()
        }
      }),
    )
  })

  it('a tag that means a language still means it, whatever a browser puts behind it', () => {
    const behind = fc.constantFrom('', '-u-nu-latn', '-u-ca-islamic-nu-arab', '-x-phone', '-1996', '-t-it')
    fc.assert(
      fc.property(fc.constantFrom(...spoken), behind, fc.boolean(), (tag, more, isLarge) => {
        const asked = isLarge ? (tag + more).toUpperCase() : tag + more
        expect(screensOf(asked)).toBe(tag)
      }),
    )
  })
})

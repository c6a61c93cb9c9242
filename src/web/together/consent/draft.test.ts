import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { Office, peopleKinds, Recipient, Share } from '#people'
import { languageFor, spoken, type PhraseKey } from '#words'
import { consentFrom, emptyConsent, inDays, isAnswered, namesTheDeciding, parts, recipients, steps } from './draft.ts'

const languages = await Promise.all(spoken.map(tag => languageFor(tag, 'table')))
const gp = { ...emptyConsent, of: 'gp', name: 'Dr. Holm', parts: ['list'], purpose: 'at behandle mig' } as const

describe('a consent while it is given', () => {
  it('chooses nothing by itself: no recipient, no part, no purpose, no end', () => {
    expect(consentFrom(emptyConsent, 'da')).toBeUndefined()
    expect(emptyConsent).toEqual({ name: '', place: '', parts: [], purpose: '' })
    expect(steps.filter(step => isAnswered(step, emptyConsent))).toEqual(['until', 'read-back'])
  })

  it('needs for a municipality an office and a person, for another clinic its place', () => {
    const town = { ...gp, of: 'municipality' } as const
    expect(consentFrom(town, 'da')).toBeUndefined()
    expect(isAnswered('name', town)).toBe(false)
    expect(consentFrom({ ...town, office: 'housing' }, 'da')?.recipient).toEqual({
      of: 'municipality',
      office: 'housing',
      name: 'Dr. Holm',
    })
    expect(consentFrom({ ...gp, of: 'other-clinic' }, 'da')).toBeUndefined()
    expect(consentFrom({ ...gp, of: 'other-clinic', place: 'Odense' }, 'da')).toBeDefined()
  })

  it('whatever a hand writes, what comes of it can be read by the record, or nothing comes of it', () => {
    const draft = fc.record({
      of: fc.option(fc.constantFrom(...recipients), { nil: undefined }),
      office: fc.option(fc.constantFrom(...Office.options), { nil: undefined }),
      name: fc.string({ maxLength: 120 }),
      place: fc.string({ maxLength: 300 }),
      parts: fc.uniqueArray(fc.constantFrom(...parts)),
      purpose: fc.string({ maxLength: 4000 }),
    })
    fc.assert(
      fc.property(draft, ({ of, office, ...rest }) => {
        const given = consentFrom({ ...rest, ...(of && { of }), ...(office && { office }) }, 'da')
        if (given) expect(v.safeParse(peopleKinds['people.consent-given'], given).issues).toBeUndefined()
      }),
    )
  })
})

describe('red line 2: the screen has no door to those who decide on residence', () => {
  it('offers the recipients and parts of the record, and no others', () => {
    expect([...recipients].sort()).toEqual(Recipient.options.map(({ entries }) => entries.of.literal).sort())
    expect([...parts].sort()).toEqual([...Share.options].sort())
  })

  it('takes no name of theirs, in the name or in the place', () => {
    for (const one of [
      { ...gp, name: 'Udlændingestyrelsen' },
      { ...gp, of: 'specialist', place: 'Hjemrejsestyrelsen' } as const,
      { ...gp, name: 'Politiet' },
    ]) {
      expect(namesTheDeciding(one)).toBe(true)
      expect(consentFrom(one, 'da')).toBeUndefined()
    }
  })

  test.each(languages)('no office is called so in $endonym, and each has its name', ({ phrases }) => {
    const named = Office.options.map(office => phrases[`consent.office-${office}` satisfies PhraseKey])
    expect(new Set(named).size).toBe(Office.options.length)
    expect(Object.keys(phrases).filter(key => key.startsWith('consent.office-'))).toHaveLength(Office.options.length)
    expect(named.filter(name => namesTheDeciding({ ...emptyConsent, name }))).toEqual([])
    expect(named.join(' ')).not.toMatch(/ophold|udlænd|immigr|resid|asyl|إقامة|هجرة|شرطة|لجوء/i)
  })
})

test('a month and half a year are days on from today, over the end of a year', () => {
  expect(inDays('2026-12-20', 30)).toBe('2027-01-19')
})

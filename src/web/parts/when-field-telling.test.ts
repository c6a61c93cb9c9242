import { expect, test } from 'vitest'
import { When } from '#time'
import type { Heard } from '#words/heard'
import * as v from 'valibot'
import {
  answerTouched,
  emptyTelling,
  isKeptAsSaid,
  opened,
  otherTouched,
  putAway,
  suggestedForm,
  tellingOf,
  wayTouched,
  whensSaid,
  withDraft,
  withHeard,
  withPhrase,
} from './when-field-telling.ts'

const empty = emptyTelling('gregory', 'en')
const ten: Heard = { of: 'whole', when: { how: 'age', years: 10, nuance: 'a-little-more' } }
const winters: Heard = { of: 'whole', when: { how: 'duration', length: { unit: 'winter', n: 2 } } }
const beforeWar: Heard = { of: 'whole', relation: { how: 'relation', relation: 'before' }, other: 'the war' }
const war = '0190b0aa-0000-7000-8000-000000000001'

const phrase = 'when I was a little more than ten, two winters'
const heard = withHeard(withPhrase(empty, phrase), [ten, winters])
const words = { rendered: [{ language: 'en', text: phrase }] }

test('nothing said is enough', () => {
  expect(whensSaid(empty, 'stretch', 'ar')).toEqual({ is: 'nothing' })
})

test('several things in one phrase are several statements, each with the words it was told in', () => {
  expect(whensSaid(heard, 'stretch', 'ar')).toEqual({
    is: 'whens',
    whens: [
      { of: 'whole', when: 'when' in ten && ten.when, said: words },
      { of: 'whole', when: 'when' in winters && winters.when, said: words },
    ],
  })
})

test('a phrase in the patient’s own language is the patient’s own words', () => {
  const said = whensSaid(withHeard(withPhrase({ ...empty, language: 'ar' }, 'كنت في العاشرة'), [ten]), 'event', 'ar')
  expect(said).toMatchObject({ whens: [{ said: { original: { language: 'ar', text: 'كنت في العاشرة' } } }] })
})

test('words that say no time are kept as they were said, and are not asked about', () => {
  const kept = withHeard(withPhrase(empty, 'when the storks came'), [])
  expect(isKeptAsSaid(kept)).toBe(true)
  expect(whensSaid(kept, 'event', 'ar')).toEqual({
    is: 'whens',
    whens: [
      {
        of: 'whole',
        when: { how: 'as-said' },
        said: { rendered: [{ language: 'en', text: 'when the storks came' }] },
      },
    ],
  })
  expect(isKeptAsSaid(withPhrase(kept, 'when the storks came back'))).toBe(false)
})

test('what a hand changed stays when the phrase is written on; what it did not is heard anew', () => {
  const changed = withDraft(heard, 0, { years: '11' })
  const on = withHeard(withPhrase(changed, `${phrase} in Izmir`), [ten, { ...winters, of: 'start' }])
  expect(on.parts.map(part => [part.draft.years, part.draft.of])).toEqual([
    ['11', 'whole'],
    ['', 'start'],
  ])
})

test('a part put away is told no more, and the words stay with the others', () => {
  const left = whensSaid(putAway(heard, 0), 'stretch', 'ar')
  expect(left).toMatchObject({ is: 'whens', whens: [{ when: { how: 'duration' }, said: words }] })
  const none = whensSaid(putAway(putAway(heard, 0), 0), 'stretch', 'ar')
  expect(none).toMatchObject({ is: 'whens', whens: [{ when: { how: 'as-said' }, said: words }] })
})

test('a phrase wiped out takes along what was understood of it, and nothing that was touched', () => {
  const touched = withDraft(wayTouched(heard, 'date'), 2, { year: '1990' })
  expect(whensSaid(withPhrase(touched, ' '), 'stretch', 'ar')).toEqual({
    is: 'whens',
    whens: [{ of: 'whole', when: { how: 'date', calendar: 'gregory', year: 1990 } }],
  })
})

test('"before the war", where no piece is called so, waits for a touch; without one the words are kept', () => {
  const waits = withHeard(withPhrase(empty, 'before the war'), [beforeWar])
  expect(whensSaid(waits, 'event', 'ar')).toMatchObject({ is: 'whens', whens: [{ when: { how: 'as-said' } }] })
  expect(otherTouched(waits, war)).toBe(waits)
  expect(whensSaid(otherTouched(opened(waits, 0), war), 'event', 'ar')).toMatchObject({
    is: 'whens',
    whens: [
      { when: { how: 'relation', relation: 'before', to: war }, said: { rendered: [{ text: 'before the war' }] } },
    ],
  })
})

test('a waiting relation beside something understood adds no second statement of the same words', () => {
  const both = whensSaid(withHeard(withPhrase(empty, phrase), [ten, beforeWar]), 'event', 'ar')
  expect(both.is === 'whens' && both.whens.map(({ when }) => when.how)).toEqual(['age'])
})

test('everything said of when is something the record keeps', () => {
  const said = whensSaid(heard, 'stretch', 'ar')
  for (const { when } of said.is === 'whens' ? said.whens : []) expect(v.is(When, when)).toBe(true)
})

test('"only as I said it" needs words', () => {
  expect(whensSaid(wayTouched(empty, 'as-said'), 'event', 'ar')).toMatchObject({ refusal: { reason: 'no-words' } })
  const said = whensSaid(wayTouched(opened(heard, 0), 'as-said'), 'stretch', 'ar')
  expect(said).toMatchObject({ whens: [{ when: { how: 'as-said' }, said: words }, { when: { how: 'duration' } }] })
})

test('not known, not now and rather not are three answers without a time, and let go by a second touch', () => {
  for (const answer of ['does-not-know', 'not-now', 'declined'] as const) {
    const answered = answerTouched(heard, answer)
    expect(whensSaid(answered, 'stretch', 'ar')).toEqual({ is: 'answer', answer })
    expect(whensSaid(answerTouched(answered, answer), 'stretch', 'ar')).toMatchObject({ is: 'whens' })
  }
})

test('by touching alone: one way, changed for another, let go, and a second thing beside it', () => {
  const date = wayTouched(empty, 'date')
  expect(wayTouched(date, 'date').parts).toEqual([])
  expect(wayTouched(date, 'age').parts.map(part => part.draft.way)).toEqual(['age'])
  const both = wayTouched(opened(date, 0), 'duration')
  expect([both.parts.map(part => part.draft.way), both.open]).toEqual([['date', 'duration'], 1])
  expect(putAway(both, 0).open).toBe(0)
})

test('what is wrong names its part', () => {
  const two = wayTouched(opened(withDraft(wayTouched(empty, 'date'), 0, { year: '1990' }), 0), 'age')
  expect(whensSaid(two, 'event', 'ar')).toEqual({
    is: 'refused',
    part: 1,
    refusal: { reason: 'is-missing', field: 'years' },
  })
})

test('an earlier statement said otherwise keeps the words it was first said in', () => {
  const said = { original: { language: 'ar', text: 'سنة ١٣٦٢' } }
  const told = { of: 'start', when: { how: 'date', calendar: 'gregory', year: 1362 }, said } as const
  const otherwise = withDraft(tellingOf(told, empty), 0, { calendar: 'persian' })
  expect(whensSaid(otherwise, 'stretch', 'ar')).toEqual({
    is: 'whens',
    whens: [{ of: 'start', when: { how: 'date', calendar: 'persian', year: 1362 }, said }],
  })
})

test('what lasted years is a stretch, what lasted days may be an event, what came again is that', () => {
  expect(suggestedForm(heard)).toBe('stretch')
  const days: Heard = { of: 'whole', when: { how: 'duration', length: { unit: 'day', n: 3 } } }
  expect(suggestedForm(withHeard(empty, [days]))).toBeUndefined()
  expect(suggestedForm(wayTouched(empty, 'rhythm'))).toBe('again-and-again')
  expect(suggestedForm(empty)).toBeUndefined()
})

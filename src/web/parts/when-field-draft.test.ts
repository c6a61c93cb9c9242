import { expect, test } from 'vitest'
import { emptyWhen, numberOf, stepped, whenSaid } from './when-field-draft.ts'

const empty = emptyWhen('persian')

test('a year in the digits of the patient’s hand is the same year', () => {
  expect(numberOf('۱۳۶۲')).toBe(1362)
  expect(numberOf('١٣٦٢')).toBe(1362)
  expect(numberOf(' 1362 ')).toBe(1362)
  expect(numberOf('')).toBeUndefined()
})

test('saying nothing of when is enough', () => {
  expect(whenSaid(empty, 'event')).toEqual({ is: 'nothing' })
})

test('a year alone is kept in its own calendar', () => {
  expect(whenSaid({ ...empty, way: 'date', year: '۱۳۶۲' }, 'event')).toEqual({
    is: 'when',
    of: 'whole',
    when: { how: 'date', calendar: 'persian', year: 1362 },
  })
})

test('"it was summer" is kept without a year', () => {
  expect(whenSaid({ ...empty, way: 'season', season: 'summer' }, 'event')).toEqual({
    is: 'when',
    of: 'whole',
    when: { how: 'date', calendar: 'persian', season: 'summer' },
  })
})

test('not known, not now and rather not are three different answers, and no time', () => {
  for (const answer of ['does-not-know', 'not-now', 'declined'] as const)
    expect(whenSaid({ ...empty, answer }, 'stretch')).toEqual({ is: 'answer', answer })
})

const refused = (draft: Partial<typeof empty>) => {
  const said = whenSaid({ ...empty, ...draft }, 'stretch')
  return said.is === 'refused' ? said.refusal : said
}

test('what cannot be kept names its field and the reason', () => {
  expect(refused({ way: 'date', year: 'long ago' })).toEqual({ reason: 'not-a-number', field: 'year' })
  expect(refused({ way: 'date' })).toEqual({ reason: 'is-missing', field: 'year' })
  expect(refused({ way: 'date', year: '1402', month: '12', day: '30' })).toEqual({
    reason: 'no-such-day',
    field: 'day',
  })
  expect(refused({ way: 'season' })).toEqual({ reason: 'is-missing', field: 'season' })
  expect(refused({ way: 'age' })).toEqual({ reason: 'is-missing', field: 'years' })
  expect(refused({ way: 'age', years: '200' })).toEqual({ reason: 'not-an-age', field: 'years' })
  expect(refused({ way: 'duration' })).toEqual({ reason: 'is-missing', field: 'n' })
  expect(refused({ way: 'ago', n: '1/3' })).toEqual({ reason: 'not-a-number', field: 'n' })
  expect(refused({ way: 'relation' })).toEqual({ reason: 'is-missing', field: 'to' })
})

test('how long it lasted is said of the whole, and an event has no beginning of its own', () => {
  expect(whenSaid({ ...empty, of: 'end', way: 'duration', n: '2' }, 'stretch')).toMatchObject({ of: 'whole' })
  expect(whenSaid({ ...empty, of: 'end', way: 'age', years: '9' }, 'event')).toMatchObject({ of: 'whole' })
  expect(whenSaid({ ...empty, of: 'end', way: 'age', years: '9' }, 'stretch')).toMatchObject({ of: 'end' })
})

test('the large steps go up and down and never below what can be', () => {
  expect(stepped('', 1, 10, 0)).toBe('10')
  expect(stepped('۱۰', 1, 10, 0)).toBe('11')
  expect(stepped('0', -1, 10, 0)).toBe('0')
})

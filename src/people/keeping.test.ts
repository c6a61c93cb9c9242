import { expect, test } from 'vitest'
import { isWriting } from './keeping.ts'

test('what the patient hides and shows on the own phone keeps the papers no longer, as looking into them does', () => {
  for (const kind of ['people.record-opened', 'people.hidden-on-phone', 'people.shown-on-phone'])
    expect(isWriting({ kind })).toBe(false)
})

test('what was sent from home, and that it was heard, is written into the papers', () => {
  for (const kind of ['visit.told-from-home', 'visit.heard-from-home', 'visit.problem-told', 'record.unsaid'])
    expect(isWriting({ kind })).toBe(true)
})

test('that the desk erased a file nothing named keeps the papers no longer; what somebody unsaid does', () => {
  expect(isWriting({ kind: 'record.unsaid', body: { why: 'unnamed' } })).toBe(false)
  expect(isWriting({ kind: 'record.unsaid', body: { why: 'asked' } })).toBe(true)
})

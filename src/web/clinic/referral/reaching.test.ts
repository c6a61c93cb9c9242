import { expect, test } from 'vitest'
import { draftOf, emptyReaching, reachingIn } from './reaching.ts'

test('nothing filled in is nothing told, and what is filled in is told without the rest', () => {
  expect(reachingIn({ ...emptyReaching, at: '   ' })).toBeUndefined()
  expect(reachingIn({ ...emptyReaching, channel: 'letter', safeTimes: ' after ten ' })).toEqual({
    channel: 'letter',
    safeTimes: 'after ten',
  })
})

test('what was told comes back into the fields, so that one thing can be changed and the others stay', () => {
  const told = { channel: 'call', mustNotInterpret: 'a neighbour' } as const
  expect(reachingIn({ ...draftOf(told), transport: 'by bus' })).toEqual({ ...told, transport: 'by bus' })
  expect(draftOf(undefined)).toEqual(emptyReaching)
})

import { expect, test } from 'vitest'
import { Refused } from '../parts/api.ts'
import { whatToDo } from './still-here.ts'

const has = (of: 'shared' | 'own' | undefined, boxes: number) => ({ of, boxes: async () => boxes })
const withdrawn = new Refused({ reason: 'pocket-withdrawn' })
const notKnown = new Refused({ reason: 'no-pocket' })

test('a withdrawn device lets go of all, whatever waits on it', async () => {
  for (const of of ['shared', 'own'] as const)
    for (const boxes of [0, 3]) expect(await whatToDo(withdrawn, has(of, boxes))).toBe('clear')
})

test('a clinic’s device that the clinic does not know any more keeps what only the clinic can open', async () => {
  expect(await whatToDo(notKnown, has('shared', 1))).toBe('keep')
  expect(await whatToDo(notKnown, has('shared', 0))).toBe('clear')
})

test('somebody’s own device that the clinic does not know lets go of what could be opened there', async () => {
  expect(await whatToDo(notKnown, has('own', 0))).toBe('clear')
  expect(await whatToDo(notKnown, has('own', 1))).toBe('clear')
})

test('without a network, or with any other refusal, nothing is let go of', async () => {
  for (const cause of [new TypeError('no network'), new Refused({ reason: 'fault' }), undefined])
    expect(await whatToDo(cause, has('own', 1))).toBe('nothing')
})

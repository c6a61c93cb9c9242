import { expect, test, vi } from 'vitest'
import { Refused } from '../parts/api.ts'
import { clearedIfWithdrawn, whatToDo } from './still-here.ts'

const { clearPocket } = vi.hoisted(() => ({ clearPocket: vi.fn() }))
vi.mock('./mark.ts', () => ({ markedAs: () => 'shared' }))
vi.mock('./database.ts', () => ({
  clearPocket,
  pocketHere: async () => ({ database: { count: async () => 1, close: () => undefined } }),
}))

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

test('that it was withdrawn the desk says once; heard with the boxes it sent, the device does not ask again', async () => {
  const { Response } = globalThis
  const next = () => Response.json({ reason: 'no-pocket' }, { status: 404 })
  vi.stubGlobal('fetch', async () => next())
  expect(await clearedIfWithdrawn()).toBe(false)
  expect(clearPocket).not.toHaveBeenCalled()
  expect(await clearedIfWithdrawn(withdrawn)).toBe(true)
  expect(clearPocket).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketsOn, LIMITS, limitsFor, type Share } from './limits.ts'

const at = (now: { ms: number }) => () => now.ms
const share = (of: string, perSecond = 1, burst = 3): Share => ({ of, rate: { perSecond, burst } })

test('so many at once, then so many a second, and who is early hears for how long to wait', () => {
  const now = { ms: 0 }
  const { take } = bucketsOn(at(now))
  const lis = [share('lis', 0.5)]
  expect([take(lis), take(lis), take(lis)]).toEqual([undefined, undefined, undefined])
  expect(take(lis)).toEqual({ seconds: 2, first: true })
  expect(take(lis)).toEqual({ seconds: 2, first: false })
  now.ms += 1999
  expect(take(lis)).toEqual({ seconds: 1, first: false })
  now.ms += 1
  expect(take(lis)).toBeUndefined()
  expect(take(lis)).toEqual({ seconds: 2, first: true })
})

test('nobody ever gets more than what is there at once and what came in since, however the requests fall', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 200 }), steps => {
      const now = { ms: 1e6 }
      const { take } = bucketsOn(at(now))
      let passed = 0
      let waited = 0
      for (const step of steps) {
        now.ms += step
        waited += Math.max(0, step)
        if (!take([share('lis', 2, 5)])) passed++
      }
      expect(passed).toBeLessThanOrEqual(5 + (waited / 1000) * 2 + 1e-6)
    }),
  )
})

test('who is turned away for one thing uses up nothing of another', () => {
  const { take } = bucketsOn(() => 0)
  const network = share('network', 1, 10)
  for (let i = 0; i < 100; i++) take([share('loud'), network])
  for (let i = 0; i < 7; i++) expect(take([network])).toBeUndefined()
  expect(take([network])).toBeDefined()
})

test('what is put back can be taken once more, and no bucket runs over', () => {
  const { take, giveBack } = bucketsOn(() => 0)
  for (let i = 0; i < 50; i++) {
    expect(take([share('right')])).toBeUndefined()
    giveBack(share('right'))
  }
  for (let i = 0; i < 3; i++) expect(take([share('right')])).toBeUndefined()
  expect(take([share('right')])).toBeDefined()
})

test('a clock that is set back neither fills a bucket nor holds one up for a day', () => {
  const now = { ms: 86_400_000 * 2 }
  const { take } = bucketsOn(at(now))
  for (let i = 0; i < 4; i++) take([share('lis')])
  now.ms -= 86_400_000
  expect(take([share('lis')])).toMatchObject({ seconds: 1 })
  now.ms += 1000
  expect(take([share('lis')])).toBeUndefined()
})

test('a hundred thousand callers are never more than ten thousand in memory, and the one who is loud is not forgotten', () => {
  const { take, held } = bucketsOn(() => 0)
  const loud = [share('loud')]
  for (let i = 0; i < 3; i++) take(loud)
  for (let i = 0; i < 100_000; i++) {
    take([share(`caller ${i}`)])
    if (i % 1000 === 0) expect(take(loud)).toBeDefined()
  }
  expect(held()).toBe(10_000)
})

test('limits raised for a larger house grow together; wrong sign-ins stay as few', () => {
  expect(limitsFor(60)).toEqual(LIMITS)
  expect(limitsFor(6000)).toEqual({
    session: { perSecond: 6000, burst: 30_000 },
    account: { perSecond: 12_000, burst: 60_000 },
    network: { perSecond: 30_000, burst: 150_000 },
    attempts: LIMITS.attempts,
  })
  expect(limitsFor(0.001).session.burst).toBe(1)
})

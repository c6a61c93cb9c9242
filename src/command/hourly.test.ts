import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyHour } from './hourly.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const hours = (count: number) => vi.advanceTimersByTimeAsync(count * 3_600_000)

test('it is done at once and every hour, also after it failed, and no more once it is stopped', async () => {
  let times = 0
  const failed: unknown[] = []
  const stop = everyHour(
    async () => {
      if (++times === 2) throw new Error('no connection')
    },
    error => void failed.push(error),
  )
  expect(times).toBe(1)
  await hours(3)
  expect([times, failed.length]).toEqual([4, 1])
  await stop()
  await hours(3)
  expect(times).toBe(4)
})

test('what takes longer than an hour is not begun again meanwhile; stopped in the middle, it is waited for', async () => {
  let times = 0
  const stop = everyHour(
    stopped => {
      times++
      return new Promise(done => stopped.addEventListener('abort', done))
    },
    () => {},
  )
  await hours(5)
  expect(times).toBe(1)
  await stop()
})

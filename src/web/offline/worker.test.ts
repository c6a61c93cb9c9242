import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A browser whose worker answers so, one after the other, each time it is told to keep the program; then nothing any more. */
const browserWhoseWorker = (...answers: ('kept' | 'not-kept')[]) => {
  const told: unknown[] = []
  const active = {
    postMessage: (what: unknown, [port]: [MessagePort]) => {
      told.push(what)
      const answer = answers.shift()
      if (answer) port.postMessage(answer)
    },
  }
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: active,
    ready: Promise.resolve({ active }),
    register: async () => Object.assign(new EventTarget(), { active, waiting: null, installing: null }),
  })
  vi.stubGlobal('navigator', { serviceWorker })
  vi.stubGlobal('location', { href: 'http://localhost/along', origin: 'http://localhost', pathname: '/along' })
  vi.stubGlobal('document', { querySelector: () => ({}) })
  return told
}
const KEEP = { keep: 'clinic', used: [] }

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const begin = async () => (await import('./worker.ts')).beginWorker(() => false)

test('the program is all on this device only when its worker says so', async () => {
  const told = browserWhoseWorker('kept')
  expect(await begin()).toBe(true)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(told).toEqual([KEEP])
})

test('where it did not come whole it is tried again as long as the page is open, until it is here', async () => {
  const told = browserWhoseWorker('not-kept', 'not-kept', 'kept')
  expect(await begin()).toBe(false)
  for (const times of [2, 3, 3]) {
    await vi.advanceTimersByTimeAsync(30_000)
    await vi.waitFor(() => expect(told).toEqual(Array.from({ length: times }, () => KEEP)))
  }
})

test('a worker that the browser ended in the middle is no yes, and is asked anew', async () => {
  const told = browserWhoseWorker()
  const begun = begin()
  await vi.waitFor(() => expect(told).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(await begun).toBe(false)
  await vi.advanceTimersByTimeAsync(30_000)
  await vi.waitFor(() => expect(told).toHaveLength(2))
})

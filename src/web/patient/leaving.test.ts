import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** A browser as far as leaving needs one: its window asks those who hold it before it goes elsewhere. */
const inBrowser = () => {
  const window = new EventTarget()
  const went: string[] = []
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window))
  vi.stubGlobal('location', { replace: (to: string) => went.push(asks() ? 'are you sure?' : to) })
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  return { went, asks }
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it('away at once: no question stands in the way while something was told and not sent', async () => {
  const { went, asks } = inBrowser()
  const { holdWindow } = await import('../parts/hold-window.ts')
  const { leaveQuickly } = await import('./leaving.ts')
  holdWindow()
  expect(asks()).toBe(true)
  leaveQuickly()
  expect(went).toEqual(['about:blank'])
})

it('away at once: nothing is recorded or sounds any more', async () => {
  inBrowser()
  const { onHush } = await import('../parts/playing.ts')
  const { leaveQuickly } = await import('./leaving.ts')
  const stopped = vi.fn()
  onHush(stopped)
  leaveQuickly()
  expect(stopped).toHaveBeenCalledOnce()
})

import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

/** The page of the own phone, opened with a card, as far as its first script looks at it. */
const opened = async (hash: string): Promise<{ asked: string[]; ask: <T>(path: string) => Promise<T> }> => {
  const asked: string[] = []
  vi.resetModules()
  vi.doMock('./start.tsx', () => ({}))
  vi.stubGlobal('location', { hash, pathname: '/my' })
  vi.stubGlobal('navigator', { languages: ['da'] })
  vi.stubGlobal('localStorage', { getItem: () => null })
  vi.stubGlobal('document', { querySelectorAll: () => [], fonts: { load: async () => [] } })
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return Response.json({ nth: asked.length })
  })
  await import('./early.ts')
  const { ask } = await import('../parts/api.ts')
  return { asked, ask }
}

it('before its PIN a phone asks who is here and for words, for nothing of anybody, and says no code (red line 7)', async () => {
  const { asked } = await opened('#ABCD-EFGH.ar.pictures')
  expect(asked).toEqual(['/api/me', '/api/words/ar?shelf=phone'])
})

it('what was asked for early is answered once: the next time it is asked for anew', async () => {
  const { asked, ask } = await opened('#ABCD-EFGH.ar.pictures')
  expect(await ask('/api/me')).toEqual({ nth: 1 })
  expect(await ask('/api/me')).toEqual({ nth: 3 })
  await ask('/api/my/entries')
  await ask('/api/my/entries')
  expect(asked.slice(2)).toEqual(['/api/me', '/api/my/entries', '/api/my/entries'])
})

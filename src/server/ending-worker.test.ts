import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAssets } from './assets.ts'
import { ENDING_WORKER } from './ending-worker.ts'

const built = (files: Readonly<Record<string, string>>, options?: Parameters<typeof readAssets>[1]) => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const assets = readAssets(folder, options)
  rmSync(folder, { recursive: true })
  return new TextDecoder().decode(assets.get('/service.js')?.plain)
}

test('devices are given the worker that was built; where there is none, or the operator says so, one that ends itself', () => {
  const files = { 'index.html': '<!doctype html>', 'service.js': 'built' }
  expect(built(files)).toBe('built')
  expect(built(files, { endsWorkers: true })).toBe(ENDING_WORKER)
  expect(built({ 'index.html': '<!doctype html>' })).toBe(ENDING_WORKER)
})

test('a worker that ends itself lets go of the programs that were kept, of nothing else, and is gone', async () => {
  const done: string[] = []
  const does = new Map<string, (event: { waitUntil: (until: Promise<unknown>) => void }) => void>()
  runInNewContext(ENDING_WORKER, {
    addEventListener: (when: string, then: typeof does extends Map<string, infer D> ? D : never) =>
      does.set(when, then),
    skipWaiting: () => done.push('takes over'),
    caches: {
      keys: async () => ['tessera-program-1a2b', 'another'],
      delete: async (name: string) => done.push(`deletes ${name}`),
    },
    registration: { unregister: async () => done.push('goes') },
  })
  let ended: Promise<unknown> | undefined
  const event = { waitUntil: (until: Promise<unknown>) => (ended = until) }
  does.get('install')?.(event)
  does.get('activate')?.(event)
  await ended
  expect(done).toEqual(['takes over', 'deletes tessera-program-1a2b', 'goes'])
  // A page registered it again meanwhile, and asks it to keep the program.
  done.splice(0)
  does.get('message')?.(event)
  await ended
  expect(done).toEqual(['deletes tessera-program-1a2b', 'goes'])
})

import { globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

const all = ['src/**/*.test.ts', 'lives/**/*.test.ts', 'memoirs/**/*.test.ts']
const onPostgres = '**/*.pg.test.ts'
/** Tests that put something in another's place, have every module to themselves. */
const alone = globSync(all, { cwd: import.meta.dirname }).filter(file =>
  /\bvi\.(mock|doMock|stub\w+|spyOn|useFakeTimers)\(/.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
)
const exclude = [...configDefaults.exclude, onPostgres]

export default defineConfig({
  test: {
    // No test says how fast something is: these only end what would never end, also on a slow machine that has much to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: '100%',
    // What is begun as a program of its own is compiled once: the next one begins in half the time.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'tessera-tests-compiled') },
    projects: [
      // What was imported once is there for the next: a third of the work of all tests was importing.
      { extends: true, test: { name: 'shared', isolate: false, include: all, exclude: [...exclude, ...alone] } },
      { extends: true, test: { name: 'alone', include: alone, exclude } },
    ],
  },
})

import { configDefaults, defineConfig } from 'vitest/config'

/** Rooms of functions alone: nothing in them is put in another's place, so their tests share what was imported. */
const pure = [
  'src/{record,time,people,words,story,visit,plan,exchange}/**/*.test.ts',
  'lives/**/*.test.ts',
  'memoirs/**/*.test.ts',
]
const onPostgres = '**/*.pg.test.ts'

export default defineConfig({
  test: {
    // No test says how fast something is: these only end what would never end, also on a slow machine that has much to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', isolate: false, include: pure, exclude: configDefaults.exclude } },
      {
        extends: true,
        test: {
          name: 'rooms with a door to the world',
          include: ['src/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pure, onPostgres],
        },
      },
    ],
  },
})

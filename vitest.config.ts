import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lives/**/*.test.ts', 'memoirs/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.pg.test.ts'],
    // No test says how fast something is: these only end what would never end, also on a slow machine that has much to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: '100%',
  },
})

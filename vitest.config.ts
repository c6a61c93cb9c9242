import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'lives/**/*.test.ts', 'memoirs/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.pg.test.ts'],
    testTimeout: 30_000,
    maxWorkers: '100%',
  },
})

import { defineConfig } from 'vitest/config'

/** What needs a PostgreSQL server: one of its own is started for it. */
export default defineConfig({
  test: {
    include: ['src/**/*.pg.test.ts'],
    globalSetup: ['src/storage/postgres/server.fixture.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

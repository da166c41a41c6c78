import { defineConfig } from 'vitest/config'

/** What needs no database runs by itself in seconds; the rest has a real PostgreSQL, one database for each worker. */
const unit = ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx']
const integration = ['tests/lib/**/*.test.ts', 'tests/app/**/*.test.ts', 'tests/scripts/**/*.test.ts']

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: unit } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: integration,
          globalSetup: 'tests/ground/one-postgres.ts',
          setupFiles: 'tests/ground/own-database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

/** What needs no database runs by itself in seconds; the rest has a real PostgreSQL, one database for each worker. */
const unit = ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx']
const integration = ['tests/lib/**/*.test.ts', 'tests/app/**/*.test.ts', 'tests/scripts/**/*.test.ts']

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    maxWorkers: 2,
    // Problems are made on purpose here; a line for each would hide the ones that are not.
    env: { LOG_LEVEL: 'silent' },
    projects: [
      // Patience, not a measure: the machine may be busy with other things.
      { extends: true, test: { name: 'unit', include: unit, testTimeout: 60_000, env: { LOG_LEVEL: 'silent' } } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: integration,
          globalSetup: 'tests/ground/one-postgres.ts',
          setupFiles: 'tests/ground/own-database.ts',
          // Patience, not a measure: the machine may be busy with other things.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Commands that only read the schema need no database; the others are told its address by our scripts.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})

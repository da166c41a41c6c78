import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Written by triggers and asked by lib/search in SQL: its vectors are nothing that Prisma could model.
  experimental: { externalTables: true },
  tables: { external: ['public.search_entry'] },
  // Commands that only read the schema need no database; the others are told its address by our scripts.
  datasource: { url: process.env.DATABASE_URL ?? '' },
})

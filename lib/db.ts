import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'

/** A transaction that a verb keeps, or the database itself. */
export type Tx = Prisma.TransactionClient

const kept = globalThis as unknown as { portalDb?: PrismaClient }

/**
 * The portal's database. Connects at the first question, so a build needs none. Some connections stay open: after a quiet hour
 * the first reader waits for a page, not for PostgreSQL to greet us.
 */
export const db = (kept.portalDb ??= new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, min: 4, max: 10 }),
}))

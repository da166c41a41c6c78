import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { prisma } from '@/scripts/prisma.mjs'
import { aPublishedPost } from '@/tests/ground/posts'

test('the migrations make exactly the tables that the schema names', async () => {
  const said = await prisma(['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma'])
  expect(said).toContain('No difference detected')
})

test('a table more than the schema names would be noticed', async () => {
  await db.$executeRawUnsafe('CREATE TABLE stranger (id int PRIMARY KEY)')
  try {
    const said = await prisma(['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma'])
    expect(said).toContain('stranger')
  } finally {
    await db.$executeRawUnsafe('DROP TABLE stranger')
  }
})

test.each(['revision', 'publication_event', 'audit_entry'])('nobody rewrites the past: %s', async (table) => {
  await aPublishedPost({ title: 'Trao tặng Huân chương Lao động hạng Ba' })
  const [{ rows }] = await db.$queryRawUnsafe<[{ rows: bigint }]>(`SELECT count(*) AS rows FROM ${table}`)
  expect(Number(rows)).toBeGreaterThan(0)
  await expect(db.$executeRawUnsafe(`UPDATE ${table} SET id = id + 1000`)).rejects.toThrow('only added to')
  await expect(db.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow('only added to')
})

test('there is one bell, no category is its own parent, and a redirect leads to exactly one place', async () => {
  const refused = (statement: string) => expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/violates check/)
  await refused('INSERT INTO bell (id) VALUES (2)')
  await refused(`INSERT INTO category (id, slug, name, position, parent_id) VALUES (7, 'a', 'Chuyên mục', 0, 7)`)
  await refused(`INSERT INTO redirect (from_path) VALUES ('/cu')`)
  const { postId } = await aPublishedPost()
  await refused(`INSERT INTO redirect (from_path, to_path, post_id) VALUES ('/cu', '/moi', ${postId})`)
})

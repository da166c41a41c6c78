#!/usr/bin/env node
// Prisma's schema engine from the npm registry: Prisma's command line speaks JSON-RPC with this program, one object a line, and
// each question is answered by @prisma/schema-engine-wasm. Nothing is downloaded. See docs/decisions/004-schema-engine.md.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Postgres's internal one-byte "char", which introspection reads and the adapter does not know. */
const INTERNAL_CHAR = 18
const TEXT = 25

const words = process.argv.slice(2)
const { url } = JSON.parse(valuesOf('--datasource')[0] ?? '{}')

if (words[0] === '--version') {
  console.log(`schema-engine-cli ${(await loadEngine()).version()}`)
} else if (words.includes('can-connect-to-database')) {
  await withDatabase(url, () => {})
} else if (words.includes('create-database')) {
  await createDatabase()
} else {
  await answerQuestions()
}

function valuesOf(name) {
  return words.flatMap((word, index) => (word === name ? [words[index + 1]] : []))
}

async function loadEngine() {
  // The package is made for bundlers and hides its parts: they are found by path and put together here by hand.
  const folder = join(root, 'node_modules/@prisma/schema-engine-wasm')
  const glue = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)
  const code = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: tellOnStderr }
  return glue
}

async function answerQuestions() {
  const glue = await loadEngine()
  // Some commands name no model; the engine wants one all the same.
  const named = valuesOf('--datamodels')
  const names = named.length ? named : [join(root, 'prisma/schema.prisma')]
  const datamodels = await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')]))
  const engine = await glue.SchemaEngine.new({ datamodels }, () => {}, await adapterFactory())

  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const { id, method, params } = JSON.parse(line)
    // What we ask to be printed is confirmed with a line of its own.
    if (!method) continue
    try {
      const result = (await engine[method](params ?? undefined)) ?? null
      if (method === 'diff' && result.stdout) say({ id: 'print', method: 'print', params: { content: result.stdout } })
      say({ id, result })
    } catch (error) {
      const { message, code, meta } = error
      say({
        id,
        error: { code: 4466, message, data: { is_panic: false, message, error_code: code, meta: meta ?? {} } },
      })
    }
  }
}

function say(answer) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...answer })}\n`)
}

function tellOnStderr(message) {
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', message })}\n`)
}

/**
 * The driver, mended in two places. It is given host, port, user, password and database one by one: with a connection string its
 * shadow database is silently the main one, which the engine then empties.
 */
async function adapterFactory() {
  if (!url) return bindMigrationAwareSqlAdapterFactory(new PrismaPg(partsOf('postgresql://localhost/none')))
  const probe = await new PrismaPg(partsOf(url)).connect()
  mendInternalChar(Object.getPrototypeOf(Object.getPrototypeOf(probe)))
  // The adapter tears a script apart at each semicolon; a function's body holds some.
  Object.getPrototypeOf(probe).executeScript = async function (script) {
    await this.client.query(script)
  }
  await probe.dispose()
  return bindMigrationAwareSqlAdapterFactory(new PrismaPg(partsOf(url)))
}

function mendInternalChar(queryable) {
  const { performIO, queryRaw } = queryable
  queryable.performIO = async function (query) {
    const reply = await performIO.call(this, query)
    query.charColumns = []
    for (const [index, field] of (reply.fields ?? []).entries()) {
      if (field.dataTypeID !== INTERNAL_CHAR) continue
      field.dataTypeID = TEXT
      query.charColumns.push(index)
    }
    return reply
  }
  queryable.queryRaw = async function (query) {
    const reply = await queryRaw.call(this, query)
    for (const index of query.charColumns ?? []) reply.columnTypes[index] = ColumnTypeEnum.Character
    return reply
  }
}

function partsOf(address) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(address)
  return {
    host: searchParams.get('host') ?? decodeURIComponent(hostname),
    port: Number(port) || 5432,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    ssl: ['require', 'verify-ca', 'verify-full'].includes(searchParams.get('sslmode') ?? '')
      ? { rejectUnauthorized: searchParams.get('sslmode') !== 'require' }
      : undefined,
  }
}

async function withDatabase(address, work) {
  const client = new pg.Client(partsOf(address))
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function createDatabase() {
  const { database } = partsOf(url)
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  await withDatabase(maintenance.href, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`))
}

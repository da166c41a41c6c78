import { request as ask } from 'node:http'
import { readFile } from 'node:fs/promises'
import pg from 'pg'

interface StoryPortal {
  url: string
  folder: string
  databaseUrl: string
  pid: number
}

/** The portal that all stories share. */
export function portal(): StoryPortal {
  return JSON.parse(process.env.STORY_PORTAL!) as StoryPortal
}

/** A reply as it travelled: not unpacked, every header as it came. */
export interface Reply {
  status: number
  headers: Headers
  /** Header names and values as sent, in turn. */
  rawHeaders: string[]
  body: Buffer
  text: string
}

/** Asks the portal (or another origin) for an address, without following where it sends one. */
export function get(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const url = new URL(/^https?:/.test(address) ? address : `${portal().url}${address}`)
  // The path is sent as spelled: a URL object would mend "//" and friends.
  const path = /^https?:/.test(address) ? address.replace(/^https?:\/\/[^/]+/, '') || '/' : address
  return new Promise((resolve, reject) => {
    const request = ask({ host: url.hostname, port: url.port, path, method, headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('error', reject)
      reply.on('end', () => {
        const body = Buffer.concat(parts)
        const all = new Headers()
        for (let i = 0; i < reply.rawHeaders.length; i += 2) all.append(reply.rawHeaders[i]!, reply.rawHeaders[i + 1]!)
        resolve({
          status: reply.statusCode!,
          headers: all,
          rawHeaders: reply.rawHeaders,
          body,
          text: body.toString('utf8'),
        })
      })
    })
    request.on('error', reject).end()
  })
}

/** Asks the portal's database, to know what a story cannot see from outside. */
export async function query<T>(statement: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: portal().databaseUrl })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows as T[]
  } finally {
    await client.end()
  }
}

/** The portal's memory in use, in bytes, as the system tells it. */
export async function memory(): Promise<number> {
  const told = await readFile(`/proc/${portal().pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(told)?.[1] ?? 0) * 1024
}

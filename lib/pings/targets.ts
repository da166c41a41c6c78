import type { Env } from '../env'
import { paths } from '../paths'

/** Somebody outside who wants to hear what has changed. */
export interface Target {
  /** By which it is remembered how far it has heard. */
  name: 'indexnow' | 'websub'
  /**
   * Tells of changed articles.
   *
   * @throws {Error} when it was not heard
   */
  tell(slugs: string[], categories: string[]): Promise<void>
}

/** An answer that takes longer is none. */
const PATIENCE_MS = 10_000
/** IndexNow takes ten thousand addresses at a time; so many posts never change in one moment. */
const MOST = 1_000

/** Lists who is to be told, by the settings; nobody where none is set. */
export function targetsFrom(settings: Env): Target[] {
  const { PORTAL_URL, PORTAL_INDEXNOW_KEY: key, PORTAL_INDEXNOW_ENDPOINT: endpoint, PORTAL_WEBSUB_HUB: hub } = settings
  return [...(key ? [indexNow(PORTAL_URL, key, endpoint)] : []), ...(hub ? [webSub(PORTAL_URL, hub)] : [])]
}

function indexNow(origin: string, key: string, endpoint: string): Target {
  return {
    name: 'indexnow',
    tell: (slugs) =>
      send(endpoint, 'application/json; charset=utf-8', {
        host: new URL(origin).host,
        key,
        keyLocation: origin + paths.indexNowKey,
        urlList: [origin + paths.home, ...slugs.slice(-MOST).map((slug) => origin + paths.article(slug))],
      }),
  }
}

/** The hub fetches the feeds itself (W3C WebSub, 6 and 7). */
function webSub(origin: string, hub: string): Target {
  return {
    name: 'websub',
    async tell(_, categories) {
      const files = [paths.feed, paths.atomFeed, paths.jsonFeed]
      const feeds = [
        ...files,
        ...categories.flatMap((slug) => files.map((file) => paths.categoryFeed(slug, file.slice(1)))),
      ]
      const words = new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((feed) => ['hub.url', origin + feed])])
      await send(hub, 'application/x-www-form-urlencoded', words)
    },
  }
}

async function send(to: string, type: string, what: object): Promise<void> {
  const body = what instanceof URLSearchParams ? what.toString() : JSON.stringify(what)
  const answer = await fetch(to, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`It answered ${answer.status}.`)
}

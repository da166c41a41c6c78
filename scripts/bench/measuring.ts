import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What one load of some seconds gave. */
export interface Load {
  perSecond: number
  p50: number
  p99: number
  failed: number
}

/** One page at one number of readers: the portal beside the bare server. */
export interface Comparison {
  page: string
  connections: number
  portal: Load
  bare: Load
  ratio: number
}

const run = promisify(execFile)

/**
 * Measures a page at the portal and at the bare server in turn, so that a noisy moment of the machine hits both alike.
 *
 * @param rounds - how often; the medians count
 */
export async function compare(
  page: string,
  portalUrl: string,
  bareUrl: string,
  connections: number,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Comparison> {
  const portal: Load[] = []
  const bare: Load[] = []
  for (let round = 0; round < rounds; round++) {
    portal.push(await load(portalUrl, connections, seconds))
    bare.push(await load(bareUrl, connections, seconds))
  }
  const of = (loads: Load[], figure: keyof Load) => median(loads.map((load) => load[figure]))
  const summary = (loads: Load[]): Load => ({
    perSecond: of(loads, 'perSecond'),
    p50: of(loads, 'p50'),
    p99: of(loads, 'p99'),
    failed: Math.max(...loads.map((load) => load.failed)),
  })
  const ratio = median(portal.map((load, i) => load.perSecond / bare[i]!.perSecond))
  return { page, connections, portal: summary(portal), bare: summary(bare), ratio: round2(ratio) }
}

/** Loads an address from a process of its own. */
async function load(url: string, connections: number, seconds: number): Promise<Load> {
  const { stdout } = await run(process.execPath, [
    join(import.meta.dirname, 'load.mjs'),
    url,
    String(connections),
    String(seconds),
  ])
  return JSON.parse(stdout) as Load
}

/** The middle one of several figures. */
export function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** A figure to two places. */
export function round2(figure: number): number {
  return Math.round(figure * 100) / 100
}

// Loads one address, in a process of its own so that the measuring does not share a thread with what is measured.
// node scripts/bench/load.mjs ADDRESS CONNECTIONS SECONDS → one line of JSON
import autocannon from 'autocannon'

const [url, connections, seconds] = process.argv.slice(2)
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { 'accept-encoding': 'gzip' },
})

console.log(
  JSON.stringify({
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  }),
)

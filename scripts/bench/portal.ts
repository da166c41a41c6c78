import { serve } from '../serve'

/** The portal in a process of its own, for the bench: tells its port, and its memory when it is asked. */
async function main() {
  const portal = await serve({ port: 0, host: '127.0.0.1' })
  process.on('message', async (wish) => {
    if (wish === 'memory') process.send!({ peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })
    if (wish === 'close') {
      await portal.close()
      process.exit(0)
    }
  })
  process.send!({ port: portal.port })
}

main().catch((error) => {
  console.log(error)
  process.exit(1)
})

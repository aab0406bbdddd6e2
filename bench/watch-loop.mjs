import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// Loaded before the API, in its process: tells the bench how long the event loop was held since it was last asked.
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const server = createServer((_request, response) => {
  const longest = delay.max / 1e6
  delay.reset()
  response.end(String(longest))
})
server.listen(Number(process.env.PARLEY_BENCH_LOOP_PORT), '127.0.0.1')
server.unref()

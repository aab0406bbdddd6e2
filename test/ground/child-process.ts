// A child as the API is one: says that it is ready, and ends only when it is asked to.
import { createServer } from 'node:http'

const server = createServer().listen(0, () =>
  process.send?.({ type: 'ready', url: `process:${process.pid}` }),
)
process.on('SIGTERM', () => server.close(() => process.exit(0)))

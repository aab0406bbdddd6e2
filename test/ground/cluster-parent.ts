// Run as a process of its own by the tests of PostgreSQL's life: starts a server, says so, and waits to be killed.
import { startCluster } from '../../apps/api/src/core/postgres/start-cluster'

const [dataFolder = '', isTemporary] = process.argv.slice(2)
const cluster = await startCluster({
  dataFolder,
  port: 0,
  log: () => {},
  isDurable: false,
  isTemporary: isTemporary === 'temporary',
})
process.stdout.write(`${JSON.stringify({ port: cluster.port, url: cluster.url('postgres') })}\n`)
setInterval(() => {}, 1000)

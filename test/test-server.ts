import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCluster } from '../apps/api/src/core/postgres/start-cluster'

/** A Postgres server for tests. Uses PARLEY_TEST_DATABASE_URL instead when that is set. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.PARLEY_TEST_DATABASE_URL
  if (given !== undefined) return { url: given, stop: async () => {} }

  // Temporary: the folder goes with the server, also when the tests are interrupted or killed.
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'parley-test-'))
  const cluster = await startCluster({
    dataFolder,
    port: 0,
    log: () => {},
    isDurable: false,
    isTemporary: true,
  })
  return { url: cluster.url('postgres'), stop: cluster.stop }
}

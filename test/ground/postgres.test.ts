import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  type Cluster,
  type ClusterOptions,
  startCluster,
} from '../../apps/api/src/core/postgres/start-cluster'
import { programOf } from '../../scripts/child'

/** Made once; the tests that are not about a first start begin with a copy of it, which saves each two seconds. */
const made = mkdtempSync(path.join(tmpdir(), 'parley-ground-made-'))
const folders: string[] = []
const clusters: Cluster[] = []
const parents: ChildProcess[] = []

beforeAll(async () => {
  const cluster = await startCluster({ dataFolder: made, port: 0, log: () => {}, isDurable: false })
  await cluster.stop()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL')
  await Promise.all(clusters.splice(0).map((cluster) => cluster.stop()))
  for (const folder of folders.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

test('data survives a restart', async () => {
  const dataFolder = freshFolder()
  const first = await start(dataFolder)
  await ask(first, 'create table kept as select 42 as answer')
  await first.stop()
  expect(await ask(await start(dataFolder), 'select answer from kept')).toEqual([{ answer: 42 }])
})

test('a pid file that names another living process does not stop the start', async () => {
  const dataFolder = usedFolder()
  await (await start(dataFolder)).stop()
  const pidFile = path.join(dataFolder, 'postgres/data/postmaster.pid')
  writeFileSync(pidFile, `${process.pid}\n${path.dirname(pidFile)}\n0\n5999\n\n127.0.0.1\n\nready\n`)
  expect(await ask(await start(dataFolder), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a taken port is left to its owner, and another one is said', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  const address = await vi.waitUntil(() => taken.address())
  const port = typeof address === 'object' ? address.port : 0
  const lines: string[] = []
  const cluster = await start(usedFolder(), { port, log: (line) => lines.push(line) })
  taken.close()
  expect(cluster.port).not.toBe(port)
  expect(lines.join()).toContain(`port ${port} is taken; PostgreSQL uses ${cluster.port}`)
})

test('two checkouts run at once, and neither sees the data of the other', async () => {
  const [one, two] = await Promise.all([start(freshFolder()), start(usedFolder())])
  await ask(one, 'create table only_here ()')
  await expect(ask(two, 'select from only_here')).rejects.toThrow('does not exist')
})

test('a command beside a running system shares its server and leaves it running', async () => {
  const dataFolder = usedFolder()
  const first = await start(dataFolder)
  const second = await start(dataFolder)
  expect(second.port).toBe(first.port)
  await second.stop()
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a killed parent leaves no postgres behind', async () => {
  const dataFolder = usedFolder()
  const { parent, url } = await startParent(dataFolder)
  parent.kill('SIGKILL')
  await vi.waitUntil(() => !existsSync(pidFileOf(dataFolder)), { timeout: 15_000 })
  await expect(connect(url)).rejects.toThrow('ECONNREFUSED')
})

test('a temporary server takes its folder with it when its parent is killed', async () => {
  const dataFolder = usedFolder()
  const { parent } = await startParent(dataFolder, 'temporary')
  parent.kill('SIGKILL')
  await vi.waitUntil(() => !existsSync(dataFolder), { timeout: 15_000 })
})

test('a server that lost its parent and its watchdog is stopped by the next start, with its data kept', async () => {
  const dataFolder = usedFolder()
  const { parent, url } = await startParent(dataFolder)
  await query(url, 'create table kept as select 42 as answer')
  const { watchdog }: { watchdog: number } = JSON.parse(
    readFileSync(path.join(dataFolder, 'postgres/owner.json'), 'utf8'),
  )
  const left = Number(readFileSync(pidFileOf(dataFolder), 'utf8').split('\n')[0])
  process.kill(watchdog, 'SIGKILL')
  parent.kill('SIGKILL')

  const next = await start(dataFolder)
  expect(await ask(next, 'select answer from kept')).toEqual([{ answer: 42 }])
  expect(Number(readFileSync(pidFileOf(dataFolder), 'utf8').split('\n')[0])).not.toBe(left)
})

function freshFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-ground-'))
  folders.push(folder)
  return folder
}

/** A folder whose server was started before. */
function usedFolder(): string {
  const folder = freshFolder()
  // Node's own copy gives the files to whoever copies, and PostgreSQL starts only on its user's.
  execFileSync('cp', ['-a', `${made}/.`, folder])
  return folder
}

async function start(dataFolder: string, options: Partial<ClusterOptions> = {}): Promise<Cluster> {
  const cluster = await startCluster({ dataFolder, port: 0, log: () => {}, isDurable: false, ...options })
  clusters.push(cluster)
  return cluster
}

async function startParent(dataFolder: string, ...more: string[]) {
  const file = path.join(import.meta.dirname, 'cluster-parent.ts')
  const parent = spawn(process.execPath, [...programOf(file), dataFolder, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  parents.push(parent)
  const line = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (part: Buffer) => resolve(String(part))),
  )
  const { url }: { url: string } = JSON.parse(line)
  return { parent, url }
}

function pidFileOf(dataFolder: string): string {
  return path.join(dataFolder, 'postgres/data/postmaster.pid')
}

function ask(cluster: Cluster, sql: string) {
  return query(cluster.url('postgres'), sql)
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

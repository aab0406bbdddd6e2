import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { rootDataFolder } from '../data-folder'
import { findBinaries } from './binaries'
import { clusterFiles, createCluster, serverEnvironment, superuser } from './create-cluster'
import { findFreePort } from './free-port'
import { findPostmaster, isReady, stopOrphan } from './postmaster'
import { findRunAs, type RunAs } from './run-as'

export type ClusterOptions = {
  dataFolder: string
  /** Wanted; when it is taken another free one is used, and said. */
  port: number
  log: (line: string) => void
  /** False gives up crash safety for speed: for tests only. */
  isDurable?: boolean
  /** Removes the whole data folder when the server ends, however that comes about. */
  isTemporary?: boolean
}

export type Cluster = {
  port: number
  url(databaseName: string): string
  /** Stops the server, unless another process of this checkout looks after it. */
  stop(): Promise<void>
  /** Settles when the server ends, wanted or not. */
  ended: Promise<void>
}

/**
 * Starts the PostgreSQL server of this data folder, making it on the first call. It ends with this process, even when
 * that is killed. Shares a server that another living process of this checkout runs on the same data.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dataFolder = path.resolve(options.dataFolder)
  const files = clusterFiles(dataFolder)
  const runAs = findRunAs()
  const binaries = findBinaries(runAs, rootDataFolder(), options.log)
  const isDurable = options.isDurable ?? true
  const password = await createCluster(dataFolder, binaries, runAs, isDurable)
  const url = (port: number) => (database: string) =>
    `postgresql://${superuser}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`

  const found = findPostmaster(files.data, files.owner)
  if (found.state === 'owned') {
    options.log(
      `PostgreSQL already runs on 127.0.0.1:${found.port}, started by another process of this checkout`,
    )
    return { port: found.port, url: url(found.port), stop: async () => {}, ended: new Promise(() => {}) }
  }
  if (found.state === 'orphan') {
    options.log('stopping a PostgreSQL server that an earlier run left behind')
    await stopOrphan(found.pid)
  }

  keepLogSmall(files.log)
  const { port, watchdog } = await startServer(
    { ...options, dataFolder, isDurable },
    binaries.postgres,
    runAs,
  )
  const ended = new Promise<void>((resolve) => watchdog.once('exit', () => resolve()))
  return {
    port,
    url: url(port),
    ended,
    async stop() {
      watchdog.ref()
      watchdog.stdin?.end()
      if (watchdog.exitCode === null && watchdog.signalCode === null) await ended
    },
  }
}

type Wanted = ClusterOptions & { isDurable: boolean }

async function startServer(wanted: Wanted, command: string, runAs: RunAs | null) {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(wanted.port)
    if (port !== wanted.port && wanted.port !== 0)
      wanted.log(`port ${wanted.port} is taken; PostgreSQL uses ${port}`)
    const watchdog = spawnWatchdog(wanted, command, runAs, port)
    const failure = await waitUntilReady(watchdog, clusterFiles(wanted.dataFolder), port)
    if (failure === null) return { port, watchdog }
    // Both pass by themselves: another process took the port in between, or the backends of a killed server still end.
    const isPassing = /Address already in use|shared memory block|could not create any TCP/.test(failure)
    if (!isPassing || attempt === 8) throw new Error(`PostgreSQL did not start: ${failure}`)
    await delay(250 * attempt)
  }
}

function spawnWatchdog(wanted: Wanted, command: string, runAs: RunAs | null, port: number): ChildProcess {
  const files = clusterFiles(wanted.dataFolder)
  const plan = {
    command,
    args: [
      '-D',
      files.data,
      '-p',
      String(port),
      ...serverSettings(wanted.isDurable).flatMap((setting) => ['-c', setting]),
    ],
    runAs: runAs ?? {},
    folder: files.folder,
    logFile: files.log,
    ownerFile: files.owner,
    removeFolder: wanted.isTemporary ? wanted.dataFolder : null,
  }
  // Detached: a Ctrl-C in the terminal must reach the API first, and the server only when the API has let go of it.
  const watchdog = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'watchdog.mjs'), JSON.stringify(plan)],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: files.folder,
      // Not in the plan: anyone on the machine can read the arguments of a process.
      env: serverEnvironment(),
    },
  )
  watchdog.stdin?.on('error', () => {})
  watchdog.unref()
  return watchdog
}

function serverSettings(isDurable: boolean): string[] {
  const always = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_connections=200',
    // Short statements all over: compiling a plan costs more than it gives.
    'jit=off',
    'log_checkpoints=off',
  ]
  return isDurable
    ? always
    : [...always, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB']
}

/** Null when the server takes connections, else why it ended. */
async function waitUntilReady(watchdog: ChildProcess, files: ReturnType<typeof clusterFiles>, port: number) {
  const logged = sizeOf(files.log)
  // Recovery after a crash may take a while, so only the end of the process counts as failure.
  while (!isReady(files.data, port)) {
    if (watchdog.exitCode !== null || watchdog.signalCode !== null)
      return readFileSync(files.log, 'utf8').slice(logged).trim()
    await delay(20)
  }
  return null
}

function keepLogSmall(file: string): void {
  if (sizeOf(file) < 5_000_000) return
  rmSync(`${file}.old`, { force: true })
  renameSync(file, `${file}.old`)
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

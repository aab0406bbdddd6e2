import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries'
import { canEnter, type RunAs } from './run-as'

/** The files of one cluster. `data` is PostgreSQL's own; the rest is ours. */
export function clusterFiles(dataFolder: string) {
  const folder = path.join(dataFolder, 'postgres')
  return {
    folder,
    data: path.join(folder, 'data'),
    password: path.join(folder, 'password'),
    owner: path.join(folder, 'owner.json'),
    log: path.join(folder, 'postgres.log'),
  }
}

export const superuser = 'parley'

/** Makes the cluster on the first start, and gives the superuser's password. Data that is there stays untouched. */
export async function createCluster(
  dataFolder: string,
  binaries: Binaries,
  runAs: RunAs | null,
  isDurable: boolean,
) {
  const files = clusterFiles(dataFolder)
  openToRunAs(dataFolder, runAs)
  openToRunAs(files.folder, runAs)
  if (runAs !== null && !canEnter(files.folder, runAs)) {
    throw new Error(
      `PostgreSQL does not run as root, and its user cannot enter ${files.folder}. Set PARLEY_DATA to a folder that other users can reach, or leave it unset.`,
    )
  }
  if (!existsSync(files.data)) await initialize(files, binaries, runAs, isDurable)
  if (!existsSync(files.password)) {
    throw new Error(
      `${files.password} is missing, so the data in ${files.data} cannot be opened. Put the file back, or set DATABASE_URL.`,
    )
  }
  return readFileSync(files.password, 'utf8').trim()
}

/** PostgreSQL's user must pass through these folders to its data, but needs to read nothing in them. */
function openToRunAs(folder: string, runAs: RunAs | null): void {
  mkdirSync(folder, { recursive: true })
  if (runAs !== null) chmodSync(folder, 0o711)
}

/** Builds under another name and renames, so that a first start cut short leaves nothing that looks like a cluster. */
async function initialize(
  files: ReturnType<typeof clusterFiles>,
  binaries: Binaries,
  runAs: RunAs | null,
  isDurable: boolean,
) {
  const unfinished = `${files.data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (runAs !== null) chownSync(unfinished, runAs.uid, runAs.gid)

  const password = randomBytes(24).toString('base64url')
  const passwordFile = path.join(files.folder, 'password.initdb')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runAs !== null) chownSync(passwordFile, runAs.uid, runAs.gid)
  const flags = [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The server's own locale: the same order on every machine and in every version of its libraries.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(isDurable ? [] : ['--no-sync']),
  ]
  try {
    await promisify(execFile)(binaries.initdb, flags, {
      ...runAs,
      cwd: files.folder,
      env: serverEnvironment(),
    })
  } catch (cause) {
    throw new Error(`PostgreSQL could not make its data folder ${files.data}: ${describe(cause)}`, { cause })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(files.password, password, { mode: 0o600 })
  renameSync(unfinished, files.data)
}

/** Without PGDATA, PGPORT, PGOPTIONS and the like, which a developer may have set for another server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  )
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

function describe(cause: unknown): string {
  if (cause instanceof Error && 'stderr' in cause && typeof cause.stderr === 'string')
    return cause.stderr.trim()
  return String(cause)
}

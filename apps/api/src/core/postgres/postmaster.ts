import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** A server found on a data folder: running under someone's care, left behind by a crash, or not there. */
export type Found = { state: 'none' } | { state: 'owned' | 'orphan'; pid: number; port: number }

/** Looks at what the last run left on this data folder, and removes a pid file that names no server. */
export function findPostmaster(data: string, ownerFile: string): Found {
  const file = readPidFile(data)
  if (file === null) return { state: 'none' }
  if (!runs(file.pid, 'postgres', data)) {
    // After a crash the number may belong to any other program by now, and PostgreSQL would refuse to start.
    rmSync(path.join(data, 'postmaster.pid'), { force: true })
    return { state: 'none' }
  }
  return { state: hasOwner(ownerFile) ? 'owned' : 'orphan', pid: file.pid, port: file.port }
}

/** Stops a server that nobody looks after any more. */
export async function stopOrphan(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 10],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (!signalProcess(pid, signal)) return
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!runs(pid, 'postgres')) return
      await delay(50)
    }
  }
  throw new Error(`A PostgreSQL server left behind (process ${pid}) does not stop. End it, then start again.`)
}

/** The status line is the eighth: the server writes `ready` there once it takes connections. */
export function isReady(data: string, port: number): boolean {
  const file = readPidFile(data)
  return file !== null && file.port === port && file.status === 'ready'
}

function readPidFile(data: string): { pid: number; port: number; status: string } | null {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() }
}

function hasOwner(ownerFile: string): boolean {
  if (!existsSync(ownerFile)) return false
  try {
    const { watchdog, owner }: { watchdog: number; owner: number } = JSON.parse(
      readFileSync(ownerFile, 'utf8'),
    )
    return runs(watchdog, 'watchdog.mjs') && runs(owner, '')
  } catch {
    return false
  }
}

/** Says whether a process lives and, where the system tells (Linux), whether its command line holds these words. */
function runs(pid: number, ...words: string[]): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !signalProcess(pid, 0)) return false
  if (!existsSync('/proc/self/cmdline')) return true
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    // A killed process whose parent has not looked yet still has a number, but no command line.
    return line !== '' && words.every((word) => line.includes(word))
  } catch {
    return false
  }
}

function signalProcess(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

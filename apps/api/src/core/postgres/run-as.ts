import { execFileSync, spawnSync } from 'node:child_process'

/** The OS user that runs PostgreSQL in our place. */
export type RunAs = { uid: number; gid: number }

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, who is made when missing. Null for any other user. */
export function findRunAs(): RunAs | null {
  if (process.getuid?.() !== 0) return null
  return findUser('postgres') ?? createUser() ?? findUser('nobody') ?? refuse()
}

/** Asks the system, not the mode bits, so that access lists and mounts count too. */
export function canEnter(file: string, runAs: RunAs): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$0"', file], {
    ...runAs,
    cwd: '/',
    stdio: 'ignore',
  })
  return asked.status === 0
}

function findUser(name: string): RunAs | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function createUser(): RunAs | null {
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
    {
      stdio: 'ignore',
    },
  )
  return made.status === 0 ? findUser('postgres') : null
}

function refuse(): never {
  throw new Error(
    'PostgreSQL does not run as root, and no user `postgres` could be made for it. Run Parley as an ordinary user, or set DATABASE_URL.',
  )
}

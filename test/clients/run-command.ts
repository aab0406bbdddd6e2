import { execFile } from 'node:child_process'
import { checkout } from '../../apps/api/src/core/checkout'

export interface Ran {
  code: number
  out: string
  err: string
}

// Given, so that none is made and kept in a data folder.
const PARLEY_SECRET = 'a secret for tests, long enough to sign sessions'

/** Runs one of the commands of package.json as an operator does: a process of its own, on a database. */
export function runCommand(script: string, args: string[], databaseUrl: string): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', script, '--', ...args],
      { cwd: checkout, env: { ...process.env, DATABASE_URL: databaseUrl, PARLEY_SECRET } },
      (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: out.trim(), err: err.trim() }),
    )
  })
}

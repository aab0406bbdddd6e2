// Runs PostgreSQL for as long as whoever started this process lives. The only sign of life is the pipe on stdin: it
// closes when that process stops, ends or is killed with -9, and then the server is stopped.
// Plain JavaScript, so that it starts at once and needs no loader.
import { spawn } from 'node:child_process'
import { openSync, rmSync, writeFileSync } from 'node:fs'

const plan = JSON.parse(process.argv[2])
const log = openSync(plan.logFile, 'a')
const server = spawn(plan.command, plan.args, {
  ...plan.runAs,
  cwd: plan.folder,
  stdio: ['ignore', log, log],
})
writeFileSync(plan.ownerFile, JSON.stringify({ watchdog: process.pid, owner: process.ppid }))

let stopping = false

process.stdin.on('end', stop).on('error', stop).resume()
// SIGINT is for the process in front. This one ends when the pipe closes or when it is told to.
process.on('SIGINT', () => {})
process.on('SIGHUP', () => {})
process.on('SIGTERM', stop)
server.on('error', (error) => end(`${error.message}\n`, 1))
server.on('exit', (code) => end('', stopping ? 0 : (code ?? 1)))

function stop() {
  if (stopping) return
  stopping = true
  // Gone before the server is, so that the next start does not take a server on its way out for a running one.
  rmSync(plan.ownerFile, { force: true })
  server.kill('SIGINT')
  setTimeout(() => server.kill('SIGQUIT'), 10_000).unref()
  setTimeout(() => server.kill('SIGKILL'), 15_000).unref()
}

function end(message, code) {
  rmSync(plan.ownerFile, { force: true })
  if (plan.removeFolder) rmSync(plan.removeFolder, { recursive: true, force: true, maxRetries: 5 })
  try {
    process.stderr.write(message)
  } catch {
    // Nobody is left to read it.
  }
  process.exit(code)
}

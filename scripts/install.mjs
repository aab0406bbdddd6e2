// Plain JavaScript with nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const checkout = path.resolve(import.meta.dirname ?? '.', '..')
const lockFile = path.join(checkout, 'package-lock.json')
const stampFile = path.join(checkout, 'node_modules', '.parley-installed')

/** Installs what package-lock.json names, unless it is there already. Refuses a Node that is too old. */
export function install() {
  refuseOldNode()
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (readOr(stampFile, '') === wanted) return
  if (!holdsTheLock()) installPackages()
  writeFileSync(stampFile, wanted)
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Parley needs Node 20.19 or newer. This is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  )
  process.exit(1)
}

/** Someone may have run npm by hand: then npm's own record of what it installed says the same as the lock. */
function holdsTheLock() {
  const record = path.join(checkout, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'))
  const isSame = (place) => packages[place]?.version === installed[place]?.version
  const isNeeded = ([place, entry]) => place.includes('node_modules/') && !entry.optional && !entry.peer
  return (
    Object.keys(installed).every(isSame) &&
    Object.entries(packages)
      .filter(isNeeded)
      .every(([place]) => isSame(place))
  )
}

function installPackages() {
  console.log('Installing packages (npm ci)')
  const refusal = runNpm('ci')
  if (refusal === null) return
  // npm ci refuses a lock made on one system where it lacks packages for others; npm install takes it as it is.
  console.log('npm ci refused the lock file; trying npm install, which leaves that file as it is')
  const reason = runNpm('install', '--no-save')
  if (reason === null) return
  console.error(`${refusal}\n${reason}\nThe packages could not be installed, for the reason above.`)
  process.exit(1)
}

/** Null when npm did it, else what it said. */
function runNpm(...command) {
  // `npm run --silent` would silence this npm too, and with it the reason why it failed.
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const options = {
    cwd: checkout,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  }
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return done.status === 0 ? null : `${done.stderr ?? ''}${done.error?.message ?? ''}`
}

function readOr(file, otherwise) {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise
}

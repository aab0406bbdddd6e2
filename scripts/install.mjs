// Plain JavaScript with nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withAddresses } from './shrinkwrap.mjs'

const checkout = path.resolve(import.meta.dirname ?? '.', '..')
const lockFile = path.join(checkout, 'package-lock.json')
const shrinkwrap = path.join(checkout, 'npm-shrinkwrap.json')
const stampFile = path.join(checkout, 'node_modules', '.parley-installed')

/** Installs what package-lock.json names, unless it is there already. Refuses a Node that is too old. */
export function install() {
  refuseOldNode()
  // Left by an install that was killed: npm would go by it, whatever the lock says by now.
  rmSync(shrinkwrap, { force: true })
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
  if (installByAddresses()) return
  const refusal = runNpm('ci')
  if (refusal === null) return
  // npm ci refuses a lock made on one system where it lacks packages for others; npm install takes it as it is.
  console.log('npm ci refused the lock file; trying npm install, which leaves that file as it is')
  const reason = runNpm('install', '--no-save')
  if (reason === null) return
  console.error(`${refusal}\n${reason}\nThe packages could not be installed, for the reason above.`)
  process.exit(1)
}

/** The quickest way. False where it does not work: then npm finds the packages itself, and says why if it cannot. */
function installByAddresses() {
  const registry = askNpm(['config', 'get', 'registry'], 'pipe').stdout?.trim() ?? ''
  if (!URL.canParse(registry)) return false
  const lock = withAddresses(JSON.parse(readFileSync(lockFile, 'utf8')), registry.replace(/\/*$/, '/'))
  writeFileSync(shrinkwrap, JSON.stringify(lock))
  try {
    return runNpm('ci') === null
  } finally {
    rmSync(shrinkwrap)
  }
}

/** Null when npm did it, else what it said. */
function runNpm(...command) {
  // `npm run --silent` would silence this npm too, and with it the reason why it failed.
  const done = askNpm([...command, '--no-audit', '--no-fund', '--loglevel=error'], 'inherit')
  return done.status === 0 ? null : `${done.stderr ?? ''}${done.error?.message ?? ''}`
}

function askNpm(args, output) {
  const npm = process.env.npm_execpath
  const options = {
    cwd: checkout,
    encoding: 'utf8',
    stdio: ['ignore', output, 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  }
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function readOr(file, otherwise) {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise
}

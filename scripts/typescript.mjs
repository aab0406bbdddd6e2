// Plain JavaScript, since it is what loads TypeScript: Node does so itself only from 22.18 on.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const checkout = path.resolve(import.meta.dirname ?? '.', '..')
const cache = path.join(checkout, 'node_modules/.cache/parley')

/**
 * Runs a TypeScript file with all of ours that it imports, and gives what it exports. They are made into one JavaScript
 * file first, unless one was made from these very sources before: to load hundreds one by one takes seconds.
 */
export async function importTypeScript(file) {
  const source = path.resolve(checkout, file)
  // So that errors name the lines of the sources.
  process.setSourceMapsEnabled(true)
  return import(pathToFileURL(findMade(source) ?? (await make(source))).href)
}

function findMade(source) {
  const record = `${placeOf(source)}.json`
  if (!existsSync(record)) return null
  const { script, inputs, hash } = JSON.parse(readFileSync(record, 'utf8'))
  return existsSync(script) && hashOf(inputs) === hash ? script : null
}

/** Written under names of its own and then renamed: another process may be making the same. */
async function make(source) {
  const { build, stop } = await import('esbuild')
  const place = placeOf(source)
  mkdirSync(cache, { recursive: true })
  const draft = `${place}.${randomUUID()}`
  const { metafile } = await build({ ...options, entryPoints: [source], outfile: draft })
  await stop()
  const inputs = Object.keys(metafile.inputs)
  const hash = hashOf(inputs)
  const script = `${place}-${hash}.mjs`
  renameSync(draft, script)
  writeFileSync(draft, JSON.stringify({ script, inputs, hash }))
  renameSync(draft, `${place}.json`)
  forgetOlder(place, script)
  return script
}

/** Whoever runs an older one has all of it in memory. */
function forgetOlder(place, script) {
  for (const name of readdirSync(cache)) {
    const file = path.join(cache, name)
    if (file.startsWith(`${place}-`) && file !== script) rmSync(file, { force: true })
  }
}

const options = {
  absWorkingDir: checkout,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // What Node itself goes by when it imports a package.
  conditions: [],
  mainFields: ['main'],
  keepNames: true,
  sourcemap: 'inline',
  sourcesContent: false,
  metafile: true,
  logLevel: 'silent',
  plugins: [
    { name: 'packages', setup: leavePackages },
    { name: 'places', setup: keepPlaces },
  ],
}

/** Packages stay where they are installed, and are loaded from there. */
function leavePackages({ onResolve, resolve }) {
  onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, importer, resolveDir, pluginData }) => {
    if (kind === 'entry-point' || pluginData === leavePackages) return null
    if (isBuiltin(name)) return { path: name, external: true }
    const found = await resolve(name, { kind, importer, resolveDir, pluginData: leavePackages })
    if (found.errors.length > 0 || !found.path.includes(`${path.sep}node_modules${path.sep}`)) return found
    return { path: pathToFileURL(found.path).href, external: true }
  })
}

/** What a file says of its own place stays true in what is made of it. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.(ts|mjs)$/ }, ({ path: file }) => {
    const text = readFileSync(file, 'utf8')
    if (!text.includes('import.meta.')) return null
    const contents = text
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' }
  })
}

/** Where what is made of a source is kept; the ends of the names are added. */
function placeOf(source) {
  const key = createHash('sha256').update(source).digest('hex').slice(0, 12)
  return path.join(cache, `${path.basename(source, '.ts')}-${key}`)
}

/** A file that is gone has no text. */
function hashOf(inputs) {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename ?? ''))
  for (const input of ['package-lock.json', ...inputs]) {
    const file = path.join(checkout, input)
    hash.update(`${input}\0`).update(existsSync(file) ? readFileSync(file) : '')
  }
  return hash.digest('hex').slice(0, 16)
}

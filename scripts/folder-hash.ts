import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../apps/api/src/core/checkout'

/** Hashes the names and contents of files, and of whole folders, given from the root of the checkout. */
export function hashOf(places: string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesUnder))
    hash.update(`${file}\0`).update(readFileSync(path.join(checkout, file)))
  return hash.digest('hex')
}

/** Runs `make` unless `result` is there and a stamp beside it says that it was made from these very files. */
export async function whenStale(
  result: string,
  places: string[],
  make: () => Promise<void>,
): Promise<boolean> {
  const file = path.join(checkout, path.dirname(result), `.${path.basename(result)}-made-from`)
  const wanted = hashOf(places)
  const isCurrent =
    existsSync(path.join(checkout, result)) && existsSync(file) && readFileSync(file, 'utf8') === wanted
  if (isCurrent) return false
  await make()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, wanted)
  return true
}

function filesUnder(place: string): string[] {
  const whole = path.join(checkout, place)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (found.isFile()) return [place]
  return readdirSync(whole)
    .filter((name) => !made.has(name))
    .sort()
    .flatMap((name) => filesUnder(`${place}/${name}`))
}

/** What a build writes among its sources. */
const made = new Set(['node_modules', '.next', 'next-env.d.ts', 'tsconfig.tsbuildinfo'])

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkout } from '../apps/api/src/core/checkout'

/** One thing measured against another on the same machine in the same minute: only the ratio means anything elsewhere. */
export type Measured = { name: string; milliseconds: number; against: string; againstMilliseconds: number }

/** Runs every bench/*.bench.ts, each of which exports `measure(): Promise<Measured[]>`, and prints ratios. */
export async function run(): Promise<void> {
  const folder = path.join(checkout, 'bench')
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.bench.ts'))
        .sort()
    : []
  if (files.length === 0) console.log('no benchmarks yet')
  for (const file of files) {
    const { measure }: { measure: () => Promise<Measured[]> } = await import(
      pathToFileURL(path.join(folder, file)).href
    )
    console.log(`\n${file.replace('.bench.ts', '')}`)
    for (const measured of await measure()) console.log(`  ${describe(measured)}`)
  }
}

function describe({ name, milliseconds, against, againstMilliseconds }: Measured): string {
  const ratio = milliseconds / againstMilliseconds
  return `${name}: ${milliseconds.toFixed(2)} ms, ${ratio.toFixed(2)} times ${against} (${againstMilliseconds.toFixed(2)} ms)`
}

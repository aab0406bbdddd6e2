import { measure as measureBombs } from '../bench/bombs.bench'

/** One thing measured against another on the same machine in the same minute: only the ratio means anything elsewhere. */
export type Measured = { name: string; milliseconds: number; against: string; againstMilliseconds: number }

const benchmarks: Record<string, () => Promise<Measured[]>> = { bombs: measureBombs }

/** Runs every benchmark, and prints ratios. */
export async function run(): Promise<void> {
  for (const [name, measure] of Object.entries(benchmarks)) {
    console.log(`\n${name}`)
    for (const measured of await measure()) console.log(`  ${describe(measured)}`)
  }
}

function describe({ name, milliseconds, against, againstMilliseconds }: Measured): string {
  const ratio = milliseconds / againstMilliseconds
  return `${name}: ${milliseconds.toFixed(2)} ms, ${ratio.toFixed(2)} times ${against} (${againstMilliseconds.toFixed(2)} ms)`
}

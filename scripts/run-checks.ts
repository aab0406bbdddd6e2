import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateClient } from './generate-client'

/** A promise about the code. Each problem is a sentence that says what to do. */
export type Check = { name: string; run(): Promise<string[]> }

/** Runs every file in scripts/checks, prints how each went, and counts. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  // Types are checked against the Prisma client.
  await generateClient()
  let failed = 0
  const checks = await readChecks()
  for (const { name, run } of checks) {
    const began = performance.now()
    const problems = await run().catch((error: unknown) => [String(error)])
    const took = `${((performance.now() - began) / 1000).toFixed(1)} s`
    console.log(problems.length === 0 ? `ok    ${name} (${took})` : `FAIL  ${name} (${took})`)
    for (const problem of problems) console.log(problem.replace(/^/gm, '      '))
    if (problems.length > 0) failed++
  }
  return { passed: checks.length - failed, failed }
}

async function readChecks(): Promise<Check[]> {
  const folder = path.join(import.meta.dirname, 'checks')
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const modules = files.sort().map(async (file) => {
    const { check }: { check?: Check } = await import(pathToFileURL(path.join(folder, file)).href)
    return check === undefined ? [] : [check]
  })
  return (await Promise.all(modules)).flat()
}

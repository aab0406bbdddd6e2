import { check as arrows } from './checks/arrows'
import { check as docsPaths } from './checks/docs-paths'
import { check as format } from './checks/format'
import { check as generated } from './checks/generated'
import { check as migrations } from './checks/migrations'
import { check as names } from './checks/names'
import { check as schemaChanges } from './checks/schema-changes'
import { check as size } from './checks/size'
import { check as types } from './checks/types'

/** A promise about the code. Each problem is a sentence that says what to do. */
export type Check = { name: string; run(): Promise<string[]> }

const checks: Check[] = [arrows, docsPaths, format, generated, migrations, names, schemaChanges, size, types]

/** Runs every check, prints how each went, and counts. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  let failed = 0
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

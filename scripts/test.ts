import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Count, countReport, type Report } from './count-report'
import { generateClient } from './generate-client'
import { runChecks } from './run-checks'
import { runProgram } from './run-program'

/** Runs the checks and every test, and ends with one line that sums them up. */
export async function run(args: string[]): Promise<void> {
  await generateClient()
  const counts = [await runChecks()]
  for (const project of ['unit', 'integration', 'journeys']) counts.push(await runProject(project, args))
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

async function runProject(project: string, args: string[]): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const { code } = await runProgram(
      'vitest',
      [
        'run',
        '--project',
        project,
        '--passWithNoTests',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { isShown: true },
    )
    return countReport(readReport(report), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

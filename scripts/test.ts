import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildAdmin } from './build-admin'
import { type Count, countReport, type Report } from './count-report'
import { runChecks } from './run-checks'
import { runProgram } from './run-program'

/** Runs the checks and every test, and ends with one line that sums them up. */
export async function run(args: string[]): Promise<void> {
  const [checked] = await Promise.all([runChecks(), buildEarly()])
  const tested = await runTests(args)
  const failed = checked.failed + tested.failed
  console.log(`${checked.passed + tested.passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

/** Builds the admin while the checks leave a core idle. Where that fails, the journeys try again, and say why. */
async function buildEarly(): Promise<void> {
  await buildAdmin().catch(() => {})
}

async function runTests(args: string[]): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-report-'))
  const report = path.join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const { code } = await runProgram('vitest', ['run', ...reporters, ...args], { isShown: true })
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

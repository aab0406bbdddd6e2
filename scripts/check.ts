import { runChecks } from './run-checks'

/** Runs every check and reports all failures. */
export async function run(): Promise<void> {
  const { failed } = await runChecks()
  if (failed > 0) process.exitCode = 1
}

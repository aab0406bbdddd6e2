export type Count = { passed: number; failed: number }

/** What we read of Vitest's JSON report. */
export type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Counts tests, and as one each a file that failed in none of its tests and a run that failed in no test. */
export function countReport(report: Report | null, code: number): Count {
  // Without a failed test in it: the file could not be loaded, or what runs before its tests failed.
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  )
  const failed = (report?.numFailedTests ?? 0) + broken.length
  return { passed: report?.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed }
}

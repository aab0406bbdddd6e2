import { expect, test } from 'vitest'
import { countReport } from '../count-report'
import { findQuotedPaths } from './docs-paths'
import { findEmptyNames } from './names'
import { findLongFiles } from './size'

test('a file of 401 lines is refused, one of 400 is not', () => {
  const lines = (count: number) => 'x\n'.repeat(count)
  expect(findLongFiles([{ file: 'a.ts', text: lines(400) }])).toEqual([])
  expect(findLongFiles([{ file: 'a.ts', text: lines(401) }])).toEqual([
    'a.ts has 401 lines, more than 400. Split it by what its parts are about.',
  ])
})

test('a name that says nothing is refused, wherever it stands', () => {
  expect(
    findEmptyNames(['src/utils.ts', 'src/helpers/date.ts', 'src/date-utils.ts', 'src/index.ts']),
  ).toHaveLength(4)
  expect(findEmptyNames(['src/dates.ts', 'src/utility-bill.ts'])).toEqual([])
})

test('paths are found in the docs, and what only looks like one is not', () => {
  const page =
    'See `apps/api/src/core/settings.ts:12`, `docs/` and `npm test`, `content/<noun>.ts`, `prisma/schema/<noun>.prisma`, `apps`.'
  expect(findQuotedPaths(page)).toEqual(['apps/api/src/core/settings.ts', 'docs/'])
})

test('a test file that cannot be loaded counts as a failure, and so does a run that broke elsewhere', () => {
  const unloaded = {
    numPassedTests: 2,
    numFailedTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  }
  expect(countReport(unloaded, 1)).toEqual({ passed: 2, failed: 1 })
  expect(countReport(null, 1)).toEqual({ passed: 0, failed: 1 })
  expect(countReport({ ...unloaded, testResults: [] }, 0)).toEqual({ passed: 2, failed: 0 })
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const unit = ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.ts']
const onDatabase = ['test/**/*.test.ts', 'apps/api/src/**/*.integration.test.ts']
const inBrowser = ['test/browser/**/*.test.ts']
const never = ['**/node_modules/**', '**/.next/**', '**/generated/**']

const admin = fileURLToPath(new URL('apps/admin/src/', import.meta.url))

const resolve = {
  alias: [
    // Vite would load graphql's .mjs, and every package beside it the .js: two copies, which refuse each other.
    { find: /^graphql$/, replacement: 'graphql/index.js' },
    // As `paths` of apps/admin/tsconfig.json has it.
    { find: /^@\//, replacement: admin },
  ],
}

/** Vitest begins with the longest text where it knows no times yet. The journeys take longest, and one of them longer than all others. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

function rank({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('every-screen.test.ts')) return 0
  return moduleId.includes('/test/browser/') ? 1 : 2
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    // All cores: the tests of one file wait for Postgres while those of another compute.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: { name: 'unit', include: unit, exclude: [...never, ...onDatabase], isolate: false },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: onDatabase,
          exclude: [...never, ...inBrowser],
          globalSetup: './test/global-setup.ts',
          // Each file has a database of its own; to load the whole of Parley anew for each would take half the time.
          isolate: false,
          // Many answers, soon forgotten: with the usual 16 MB the collector takes a tenth of the time.
          execArgv: ['--max-semi-space-size=64'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'journeys',
          include: inBrowser,
          exclude: never,
          globalSetup: ['./test/global-setup.ts', './test/browser/build.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

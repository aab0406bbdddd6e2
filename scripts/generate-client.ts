import { whenStale } from './folder-hash'
import { say } from './progress'
import { runProgram } from './run-program'

/** Generates the Prisma client when the schema changed since it was, and says so. */
export async function generateClient(): Promise<void> {
  const isNew = await whenStale(
    'apps/api/src/generated/prisma',
    ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
    runGenerator,
  )
  if (isNew) say('generated the Prisma client')
}

async function runGenerator(): Promise<void> {
  const { code, output } = await runProgram('prisma', ['generate'], {
    environment: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (code !== 0) throw new Error(`The Prisma client could not be generated:\n${output}`)
}

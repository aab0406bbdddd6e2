import { whenStale } from './folder-hash'
import { runProgram } from './run-program'

/** Generates the Prisma client when the schema changed since it was. True when it ran. */
export function generateClient(): Promise<boolean> {
  return whenStale(
    'apps/api/src/generated/prisma',
    ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
    runGenerator,
  )
}

async function runGenerator(): Promise<void> {
  const { code, output } = await runProgram('prisma', ['generate'], {
    environment: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (code !== 0) throw new Error(`The Prisma client could not be generated:\n${output}`)
}

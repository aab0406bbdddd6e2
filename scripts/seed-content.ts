import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkout } from '../apps/api/src/core/checkout'
import { say } from './progress'

/** Fills an empty installation with the first content. */
export async function seed(databaseUrl: string): Promise<void> {
  const file = path.join(checkout, 'prisma/seed/seed.ts')
  if (!existsSync(file)) return say('the seed is not built yet')
  // Loaded late: the seed needs the Prisma client, which a fresh checkout has only now.
  const { seedWhenEmpty }: Seed = await import(pathToFileURL(file).href)
  say(await seedWhenEmpty(databaseUrl))
}

type Seed = { seedWhenEmpty(databaseUrl: string): Promise<string> }

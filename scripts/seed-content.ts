import { say } from './progress'

/** Fills an empty installation with the first content. */
export async function seed(databaseUrl: string, byline: string): Promise<void> {
  // Loaded late: the seed needs the Prisma client, which a fresh checkout has only now.
  const { seedWhenEmpty } = await import('../prisma/seed/seed')
  say(await seedWhenEmpty(databaseUrl, byline))
}

import { LRUCache } from 'lru-cache'
import type { PrismaClient } from '../generated/prisma/client'

/** Finds the text of a registered document by its sha256, or by the id its build gave it; null for any other id. */
export type FindTrusted = (id: string) => Promise<string | null>

/** How long a document that was found is answered without asking again, and so after it was removed. */
export const secondsUntilForgotten = 5

/** Remembers only what was found: one that was just registered is answered at once. Apollo keeps the parsed ones. */
export function createFindTrusted(db: PrismaClient): FindTrusted {
  const texts = new LRUCache<string, string>({
    maxSize: 16 * 1024 * 1024,
    sizeCalculation: (text) => text.length + 1,
    ttl: secondsUntilForgotten * 1000,
    async fetchMethod(id) {
      const found = await db.trustedId.findUnique({
        where: { id },
        select: { document: { select: { text: true } } },
      })
      return found?.document.text
    },
  })
  return async (id) => (await texts.fetch(id)) ?? null
}

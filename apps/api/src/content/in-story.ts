import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'

/** The ids of the documents of a kind that a story tells of; of none, for a story that is not there. */
export async function idsInStory(db: Transaction, slug: string, kind: DocumentKind): Promise<string[]> {
  // The view is the only definition of what is in a story, in the present and in the past.
  const rows = await db.$queryRaw<Array<{ id: string }>>`
    select "documentId" as id from "InStory"
    where "storyId" = (select id from "Story" where slug = ${slug}) and kind = ${kind}::"DocumentKind"`
  return rows.map(({ id }) => id)
}

/** A filter by story, for a Prisma `where`; no filter when no story is named. */
export async function inStory(db: Transaction, slug: string | null | undefined, kind: DocumentKind) {
  return slug == null ? {} : { id: { in: await idsInStory(db, slug, kind) } }
}

import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import type { Transaction } from '../core/database/transaction'
import { refusal } from '../graphql/errors'
import { findUuid } from '../graphql/global-id'

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

/** The stories that have a document in them, by its id, for a Prisma `where`; no filter when none is named. */
export async function tellsOf(db: Transaction, document: string | null | undefined) {
  if (document == null) return {}
  const id = findUuid(document, storyParts)
  if (id === null) {
    throw refusal('INVALID', `“${document}” is not the id of a document: write it as Type:uuid.`, {
      argument: 'tellsOf',
    })
  }
  const rows = await db.$queryRaw<Array<{ id: string }>>`
    select distinct "storyId" as id from "InStory" where "documentId" = ${id}::uuid`
  return { id: { in: rows.map((row) => row.id) } }
}

const storyParts = allKinds.map(({ table }) => table)

import { titleOf } from '@parley/shared/compare/titles'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { createBatch } from '../../graphql/batch'
import type { Context } from '../../graphql/context'

/** The name of a document at an edition, or null when it had none yet. */
export type NameAt = (kind: DocumentKind, id: string, edition: number) => string | null

/**
 * Does `work` with the names that documents had at some edition. Which names it takes shows only while it works, so it
 * is done again until every one is known: twice as a rule, and once more for the speaker by whom a statement is called.
 */
export async function withNames<Result>(context: Context, work: (nameAt: NameAt) => Result): Promise<Result> {
  const documents = new Map<string, Document | null>()
  for (;;) {
    const missing = new Map<string, Wanted>()
    const nameAt: NameAt = (kind, id, edition) => {
      const key = `${edition} ${id}`
      const document = documents.get(key)
      if (document) return titleOf(kind, document, (of, other) => nameAt(of, other, edition))
      if (document === undefined) missing.set(key, { kind, id, edition })
      return null
    }
    const result = work(nameAt)
    if (missing.size === 0) return result
    await Promise.all(
      [...missing].map(async ([key, wanted]) => documents.set(key, await readNewestBy(context, wanted))),
    )
  }
}

interface Wanted {
  kind: DocumentKind
  id: string
  edition: number
}

/** The document as the newest edition up to this one left it; as it was before, where that withdrew it. */
const readNewestBy = createBatch<Wanted, Document | null>(
  ({ id, edition }) => `${edition} ${id}`,
  async ({ db }, wanted) => {
    const rows = await db.$queryRaw<Array<{ place: number; document: unknown }>>`
      select asked.place::int as place, coalesce(c.after, c.before) as document
      from unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ edition }) => edition)}::int[])
        with ordinality as asked(id, edition, place)
      join lateral (
        select after, before from "Change"
        where "documentId" = asked.id and "editionNumber" <= asked.edition
        order by "editionNumber" desc limit 1
      ) c on true`
    const found = new Map(rows.map((row) => [row.place, row.document]))
    return wanted.map(({ kind }, index) => {
      const stored = found.get(index + 1)
      return stored ? readDocument(kind, stored) : null
    })
  },
)

import { createBatch, groupBy } from '../../../graphql/batch'
import type { DocumentKey } from '../../blockers/blocker'
import { findTitles, keyOf, type Titled } from '../titles'

/** A document that somebody commented on, in an edition or as such. */
interface Commented extends DocumentKey {
  editionId: string | null
}

/** Finds what comments are about: all documents that readers know at once, and those that only an edition has for each edition. */
export const readCommented = createBatch<Commented, Titled | null>(
  (asked) => `${keyOf(asked)} ${asked.editionId}`,
  async ({ db }, asked) => {
    const known = await findTitles(db, asked, null)
    const others = asked.filter((one) => !known.has(keyOf(one)))
    const drafted = new Map<Commented, Titled>()
    for (const group of groupBy(others, ({ editionId }) => editionId ?? '').values()) {
      const titles = await findTitles(db, group, group[0]?.editionId ?? null)
      for (const one of group) {
        const titled = titles.get(keyOf(one))
        if (titled) drafted.set(one, titled)
      }
    }
    return asked.map((one) => known.get(keyOf(one)) ?? drafted.get(one) ?? null)
  },
)

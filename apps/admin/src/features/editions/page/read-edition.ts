import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { EditionPageQuery } from '@/lib/graphql/generated/graphql'

export type EditionRead = NonNullable<EditionPageQuery['draftEdition']>
export type DraftChange = EditionRead['changes'][number]

/** Reads an edition, draft or published, by its id; shows "not found" when there is none. */
export const readEdition = cache(async (id: string): Promise<EditionRead> => {
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const { draftEdition } = await ask(editionDocument, { id })
  if (!draftEdition) notFound()
  return draftEdition
})

const editionDocument = graphql(`
  query EditionPage($id: ID!) {
    draftEdition(id: $id) {
      id state kind title publicNote internalNote byline number publishedAt createdAt discardedAt
      createdBy { id name } publishedBy { id name } discardedBy { id name }
      reverts { number title draftId }
      changes {
        id kind documentId title operation lock editedAt editedBy { id name }
        successor { kind id slug title }
        diff { ...ChangeWords }
        conflicts { path }
      }
      blockers { ...BlockerWords }
      conflicts { ...ConflictWords }
    }
  }
`)

graphql(`
  fragment ConflictWords on DocumentConflict {
    kind documentId title lock
    conflicts { path label reason baseText theirsText mineText base theirs mine }
  }
`)

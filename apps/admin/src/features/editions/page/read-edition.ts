import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { ask } from '@/lib/ask'
import { editionAddress } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { EditionPageQuery } from '@/lib/graphql/generated/graphql'

export type EditionRead = NonNullable<EditionPageQuery['draftEdition']>
export type DraftChange = EditionRead['changes'][number]

/** Reads an edition, draft or published, by its id; leads from its number to its id; shows "not found" without one. */
export const readEdition = cache(async (id: string): Promise<EditionRead> => {
  if (/^[1-9]\d{0,8}$/.test(id)) await followNumber(Number(id))
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound()
  const { draftEdition } = await ask(editionDocument, { id })
  if (!draftEdition) notFound()
  return draftEdition
})

/** Editions are spoken of by number, so people write numbers into addresses. */
async function followNumber(number: number): Promise<void> {
  const { edition } = await ask(editionNumberDocument, { number })
  if (edition) redirect(editionAddress(edition.id))
}

const editionNumberDocument = graphql(`
  query EditionOfNumber($number: Int!) { edition(number: $number) { id } }
`)

const editionDocument = graphql(`
  query EditionPage($id: ID!) {
    draftEdition(id: $id) {
      id state fingerprint needsReason mayReview kind title publicNote internalNote byline number publishedAt createdAt discardedAt
      scheduledFor scheduledZone scheduledBy { id name } scheduleFailedAt
      createdBy { id name } publishedBy { id name } discardedBy { id name }
      reverts { number title draftId }
      overtakenBy { edition { id number title } documents { kind id title } }
      steps { kind at note scheduledFor scheduledZone by { id name } }
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
    conflicts {
      path label reason baseText theirsText mineText
      orders { base { ...PlacedItemWords } theirs { ...PlacedItemWords } mine { ...PlacedItemWords } }
    }
  }
`)

graphql(`
  fragment PlacedItemWords on PlacedItem { id title movedFrom isNew }
`)

import { Notice } from '@/components/notice'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import { BlockerList } from './blocker-list'

/** Stands where a preview would: what must be mended before the edition holds together. */
export async function CannotPreview({ editionId }: { editionId: string }) {
  const { draftEdition } = await ask(cannotHoldDocument, { id: editionId })
  const blockers = draftEdition?.blockers.filter((blocker) => blocker.class === 'CANNOT_HOLD') ?? []
  return (
    <>
      <Notice tone="attention" title="This edition does not hold together yet, so it cannot be shown">
        Mend what is listed here; the preview follows.
      </Notice>
      <BlockerList blockers={blockers} />
    </>
  )
}

const cannotHoldDocument = graphql(`
  query CannotHold($id: ID!) { draftEdition(id: $id) { blockers { ...BlockerWords } } }
`)

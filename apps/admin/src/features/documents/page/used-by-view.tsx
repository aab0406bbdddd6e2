import { kindOf } from '@parley/shared/content/kinds'
import { EmptyNote } from '@/components/empty-note'
import { FoundList } from '@/components/found-list'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import { counted } from '@/lib/wording'
import type { DocumentAsked } from './read-editable'

/** The live documents that refer to this one: what would be hit if it were withdrawn. */
export async function UsedByView({ asked: { kind, editable, editionId } }: { asked: DocumentAsked }) {
  const { editable: found } = await ask(referrersDocument, { kind, key: editable.id, edition: editionId })
  const referrers = found?.referrers ?? []
  if (referrers.length === 0) {
    return (
      <EmptyNote title={`Nothing live refers to this ${kindOf(kind).noun}`}>
        It can be withdrawn without leaving a gap elsewhere.
      </EmptyNote>
    )
  }
  return (
    <>
      <p>
        {counted(referrers.length, 'live document')} {referrers.length === 1 ? 'refers' : 'refer'} to it.
        Withdrawing it takes changing {referrers.length === 1 ? 'that one' : 'these'} in the same edition.
      </p>
      <FoundList found={referrers} />
    </>
  )
}

const referrersDocument = graphql(`
  query Referrers($kind: DocumentKind!, $key: String!, $edition: ID) {
    editable(kind: $kind, key: $key, edition: $edition) { referrers { kind id slug title detail state } }
  }
`)

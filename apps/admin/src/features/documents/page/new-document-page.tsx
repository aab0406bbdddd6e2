import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { can } from '@parley/shared/roles'
import { redirect } from 'next/navigation'
import { v7 as uuidv7 } from 'uuid'
import { PageHeading } from '@/components/page-heading'
import { EditionPrompt } from '@/features/editions/edition-prompt'
import { getTray } from '@/features/editions/tray'
import { ask } from '@/lib/ask'
import { listAddress } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { ExistingQuery } from '@/lib/graphql/generated/graphql'
import { newsroomZone } from '@/lib/newsroom-zone'
import { DocumentEditor } from './document-editor'

/** An empty form. The id stands in the address, so that a page loaded anew is the same document and not a second one. */
export async function NewDocumentPage({ kind, id }: { kind: DocumentKind; id: string | null }) {
  const { chosen, me } = await getTray()
  const { noun } = kindOf(kind)
  if (!chosen || !me || !can(me.role, 'stage')) {
    return (
      <>
        <PageHeading title={`New ${noun}`} />
        <EditionPrompt purpose={`write a new ${noun}`} />
      </>
    )
  }
  if (!id) redirect(`${listAddress(kind)}/new?id=${uuidv7()}`)
  const { editable } = await ask(existingDocument, { kind, key: id, edition: chosen.id })
  return (
    <>
      <PageHeading title={`New ${noun}`} under={`In “${chosen.title}”. It is saved as you write.`} />
      <DocumentEditor
        key={`${id} ${chosen.id}`}
        kind={kind}
        id={id}
        editionId={chosen.id}
        editionTitle={chosen.title}
        timeZone={newsroomZone()}
        // Once it is saved, loading the page anew goes on from there. The form itself keeps what it holds.
        initial={editable && initialOf(kind, editable)}
      />
    </>
  )
}

function initialOf(kind: DocumentKind, editable: NonNullable<ExistingQuery['editable']>) {
  const { document, baseVersion, lock, title } = editable
  return { document: readDocument(kind, document), baseVersion, lock, title, live: null }
}

const existingDocument = graphql(`
  query Existing($kind: DocumentKind!, $key: String!, $edition: ID) {
    editable(kind: $kind, key: $key, edition: $edition) { document baseVersion lock title }
  }
`)

import { isOpenState } from '@parley/shared/editions'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { ask } from '@/lib/ask'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { TrayQuery } from '@/lib/graphql/generated/graphql'
import { chosenEditionCookie } from './chosen-edition-cookie'

export type Me = NonNullable<TrayQuery['me']>
export type OpenEdition = TrayQuery['draftEditions']['edges'][number]['node']
export type ChosenEdition = NonNullable<TrayQuery['draftEdition']>

export interface Tray {
  me: Me | null
  /** The draft editions one may work in, newest first. */
  open: OpenEdition[]
  /** The edition this person works in, or null while none is chosen. */
  chosen: ChosenEdition | null
}

/** Who looks, and in which edition they work: asked once per page. */
export const getTray = cache(async (): Promise<Tray> => {
  const id = await chosenId()
  const { me, draftEditions, draftEdition } = await ask(trayDocument, {
    edition: id ?? '',
    hasEdition: id !== null,
  })
  const open = draftEditions.edges.map(({ node }) => ({ ...node, id: bareId(node.id) }))
  // An edition that was published or discarded since is no longer one to work in.
  const chosen =
    draftEdition && isOpenState(draftEdition.state) ? { ...draftEdition, id: bareId(draftEdition.id) } : null
  return { me: me ?? null, open, chosen }
})

async function chosenId(): Promise<string | null> {
  const value = (await cookies()).get(chosenEditionCookie())?.value ?? ''
  return /^[0-9a-f-]{36}$/.test(value) ? value : null
}

const trayDocument = graphql(`
  query Tray($edition: ID!, $hasEdition: Boolean!) {
    me { id name email role }
    draftEditions(first: 50) { edges { node { id title kind state createdAt createdBy { id name } } } }
    draftEdition(id: $edition) @include(if: $hasEdition) {
      id title kind state publicNote
      changes { id kind documentId title operation lock editedAt }
    }
  }
`)

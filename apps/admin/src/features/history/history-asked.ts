import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { type EditionKind, editionKinds, type Operation, operations } from '@parley/shared/editions'
import { addressOf, askedIn, type Params, termIn } from '@/lib/asked-in'
import type { EditionHistoryFilter } from '@/lib/graphql/generated/graphql'

/** What the address of the history asks for; each part under the name it has in the address. */
export interface HistoryAsked {
  kind: EditionKind | null
  person: string | null
  did: Operation | null
  changed: DocumentKind | null
  /** A document, as `ACTOR:slug-or-id`. */
  document: string | null
  /** A story, by its slug. */
  story: string | null
  since: string | null
  until: string | null
  order: 'oldest' | null
  before: string | null
  after: string | null
}

/** Reads the address of the history; what it does not know is left out. */
export function historyAsked(params: Params): HistoryAsked {
  const { word, day, oneOf } = askedIn(params)
  const document = word('document')
  return {
    kind: oneOf(editionKinds, 'kind'),
    person: word('person'),
    did: oneOf(operations, 'did'),
    changed: oneOf(documentKinds, 'changed'),
    document: document && documentKey(document) ? document : null,
    story: word('story'),
    since: day('since'),
    until: day('until'),
    order: word('order') === 'oldest' ? 'oldest' : null,
    before: word('before'),
    after: word('after'),
  }
}

/** The same as the API takes it. */
export function filterOf(asked: HistoryAsked): EditionHistoryFilter {
  return {
    kinds: asked.kind && [asked.kind],
    person: asked.person,
    operations: asked.did && [asked.did],
    changed: asked.changed && [asked.changed],
    document: asked.document === null ? null : documentKey(asked.document),
    story: asked.story,
    from: asked.since,
    until: asked.until,
  }
}

/** The kind and key in `ACTOR:slug-or-id`; null when it is none. */
export function documentKey(text: string): { kind: DocumentKind; key: string } | null {
  const [word = '', key = ''] = text.split(/:(.*)/s)
  const kind = termIn(documentKinds, word)
  return kind && key !== '' ? { kind, key } : null
}

/** The address that asks for this, from the first page on. */
export function historyAddress(asked: Partial<HistoryAsked>): string {
  return addressOf(historyPath, asked)
}

export const historyPath = '/history'

import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { type EditionKind, editionKinds, type Operation, operations } from '@parley/shared/editions'
import { isDay } from '@parley/shared/when/day'
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

type Params = Record<string, string | string[] | undefined>

/** Reads the address of the history; what it does not know is left out. */
export function historyAsked(params: Params): HistoryAsked {
  const word = (name: string) => {
    const value = params[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const day = (name: string) => {
    const value = word(name)
    return value && isDay(value) ? value : null
  }
  const document = word('document')
  return {
    kind: oneOf(editionKinds, word('kind')),
    person: word('person'),
    did: oneOf(operations, word('did')),
    changed: oneOf(documentKinds, word('changed')),
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
  const kind = oneOf(documentKinds, word)
  return kind && key !== '' ? { kind, key } : null
}

/** The address that asks for this, from the first page on. */
export function historyAddress(asked: Partial<HistoryAsked>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== '' && name !== 'before' && name !== 'after') params.set(name, value)
  }
  const query = params.toString()
  return query === '' ? '/history' : `/history?${query}`
}

function oneOf<Value extends string>(
  terms: Readonly<Record<Value, unknown>>,
  word: string | null,
): Value | null {
  return word !== null && isTermOf(terms, word) ? word : null
}

function isTermOf<Value extends string>(
  terms: Readonly<Record<Value, unknown>>,
  word: string,
): word is Value {
  return Object.hasOwn(terms, word)
}

import type { DocumentKind } from '@parley/shared/content/kind-names'
import { type EditionKind, editionKinds } from '@parley/shared/editions'
import type { PublishedRow } from '@/features/editions/list/read-editions'
import { isDocumentKind } from '@/lib/document-address'

/** What the address of the history asks for. */
export interface HistoryAsked {
  kind: EditionKind | null
  person: string | null
  holds: DocumentKind | null
  since: string | null
  until: string | null
  before: number | null
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
    return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  }
  const kind = word('kind')
  const holds = word('holds')
  const before = word('before')
  return {
    kind: kind && isEditionKind(kind) ? kind : null,
    person: word('person'),
    holds: holds && isDocumentKind(holds) ? holds : null,
    since: day('since'),
    until: day('until'),
    before: before && /^\d{1,9}$/.test(before) ? Number(before) : null,
  }
}

/** Says whether an edition is one of those asked for. */
export function isAskedFor(edition: PublishedRow, asked: HistoryAsked): boolean {
  const day = edition.publishedAt.slice(0, 10)
  return (
    (asked.kind === null || edition.kind === asked.kind) &&
    (asked.person === null || peopleOf(edition).some(({ id }) => id === asked.person)) &&
    (asked.holds === null || edition.changes.some(({ kind }) => kind === asked.holds)) &&
    (asked.since === null || day >= asked.since) &&
    (asked.until === null || day <= asked.until)
  )
}

/** Who had a hand in an edition. */
export function peopleOf({ createdBy, publishedBy }: PublishedRow) {
  return publishedBy ? [createdBy, publishedBy] : [createdBy]
}

function isEditionKind(word: string): word is EditionKind {
  return Object.hasOwn(editionKinds, word)
}

import type { DocumentKind } from '@parley/shared/content/kind-names'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { Row, RowPage } from '../rows/row'
import { readRows, readRowsById } from '../rows/rows'
import { readStagedRows, type StagedRow } from '../staged'
import type { ListAsked } from './list-asked'

export type Standing = 'LIVE' | 'NEW' | 'CHANGED' | 'WITHDRAWN' | 'GONE'

export interface ListedRow extends Row {
  standing: Standing
}

export type List = Omit<RowPage, 'rows'> & { rows: ListedRow[] }

/** Reads a list: live rows as the chosen edition would leave them, and on top those it adds. */
export async function readList(kind: DocumentKind, asked: ListAsked, edition: string | null): Promise<List> {
  const staged = edition === null ? [] : await readStagedRows(kind, edition)
  if (asked.words !== '') return searchList(kind, asked, edition, staged)

  const page = await readRows(kind, asked.page)
  const isStart = !page.hasPreviousPage
  const added = isStart ? staged.filter(isAdded).map(asNew) : []
  const rows = [...added.filter((row) => fits(row, asked)), ...page.rows.map((row) => staging(row, staged))]
  return { ...page, rows }
}

async function searchList(
  kind: DocumentKind,
  asked: ListAsked,
  edition: string | null,
  staged: StagedRow[],
): Promise<List> {
  const { findDocuments } = await ask(findDocument, { query: asked.words, kinds: [kind], edition })
  const live = await readRowsById(
    kind,
    findDocuments.filter(({ state }) => state === 'LIVE').map(({ id }) => id),
  )
  const rows = findDocuments.flatMap(({ id, slug, title, state }): ListedRow[] => {
    const row = live.find((each) => each.id === id)
    if (row) return [staging(row, staged)]
    const added = staged.find((each) => each.id === id && isAdded(each))
    if (added) return [asNew(added)]
    return state === 'WITHDRAWN'
      ? [{ id, slug, title, values: {}, lastPublishedAt: null, standing: 'GONE' }]
      : []
  })
  const fitting = rows.filter((row) => fits(row, asked))
  return {
    rows: fitting,
    totalCount: fitting.length,
    hasNextPage: false,
    hasPreviousPage: false,
    endCursor: null,
    startCursor: null,
  }
}

function isAdded({ operation }: StagedRow): boolean {
  return operation === 'CREATE'
}

function asNew(row: StagedRow): ListedRow {
  return { ...row, standing: 'NEW' }
}

/** A live row as the edition would leave it. */
function staging(row: Row, staged: readonly StagedRow[]): ListedRow {
  const change = staged.find(({ id }) => id === row.id)
  if (!change) return { ...row, standing: 'LIVE' }
  if (change.operation === 'WITHDRAW') return { ...row, standing: 'WITHDRAWN' }
  return { ...row, title: change.title, values: change.values, standing: 'CHANGED' }
}

function fits({ values }: Row, { page }: ListAsked): boolean {
  return Object.entries(page.filters).every(([name, value]) => values[name] === value)
}

const findDocument = graphql(`
  query FindInList($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 50) { id slug title state }
  }
`)

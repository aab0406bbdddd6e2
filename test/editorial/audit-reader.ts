import { expect } from 'vitest'
import type { Browser } from './browser'

/** The newest hundred entries that a filter means, with all that can be asked of them. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
export async function readAudit(by: Browser, filter: Record<string, unknown>): Promise<any[]> {
  const { data, errors } = await by.ask(
    `query ($filter: AuditFilter) { audit(filter: $filter, first: 100) { edges { node { ${fields} } } } }`,
    { filter },
  )
  expect(errors).toBeUndefined()
  return data.audit.edges.map(({ node }: { node: unknown }) => node)
}

const fields =
  'id at kind sentence by { id } byName subject subjectId subjectName address userAgent count note editionNumber roleBefore role act'

/** All entries that a filter means, page by page: id, time and sentence of each. */
export async function walkAudit(by: Browser, filter: Record<string, unknown>): Promise<string[][]> {
  const rows: string[][] = []
  for (let after: string | null = null; ; ) {
    const { data } = await by.ask(
      `query ($filter: AuditFilter, $after: String) {
        audit(filter: $filter, first: 100, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { id at sentence } } } }`,
      { filter, after },
    )
    const { edges, pageInfo }: Walked = data.audit
    rows.push(...edges.map(({ node: { id, at, sentence } }) => [id, at, sentence]))
    if (!pageInfo.hasNextPage) return rows
    after = pageInfo.endCursor
  }
}

interface Walked {
  edges: Array<{ node: { id: string; at: string; sentence: string } }>
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Asks for the audit as a file. */
export function exported(by: Browser, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return by.post('/editorial/audit-export', body, headers)
}

/** Invites somebody; gives what the link holds, too. */
export async function inviteEditor(by: Browser, name: string, email: string) {
  const input = { name, email, role: 'EDITOR' }
  const { url, user } = await by.do('inviteUser', input, '... on Invitation { url user { id } }')
  return { id: String(user.id), url: String(url), email, token: new URL(url).searchParams.get('token') ?? '' }
}

import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { AuditFilter, AuditQuery } from '@/lib/graphql/generated/graphql'
import type { AuditAsked } from './audit-asked'

export type EntryRow = AuditQuery['audit']['edges'][number]['node']

/** Reads a page of the audit, and the people it can be asked for. */
export function readAudit({ before, after }: AuditAsked, filter: AuditFilter): Promise<AuditQuery> {
  const page = before ? { last: pageSize, before } : { first: pageSize, after: after ?? undefined }
  return ask(auditDocument, { ...page, filter })
}

const pageSize = 50

const auditDocument = graphql(`
  query Audit($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
    audit(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { id at kind sentence subject subjectId note address userAgent } }
    }
    people { id name }
  }
`)

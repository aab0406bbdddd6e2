import type { AuditFormat } from '@parley/shared/audit'
import type { AuditEntry } from '../generated/prisma/client'
import { sentenceOf } from './entry'

interface Format {
  mediaType: string
  extension: string
  /** What stands before the first entry. */
  head: string
  write(entry: AuditEntry): string
}

/** How the audit is written into a file. */
export const formats: Record<AuditFormat, Format> = {
  CSV: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    head: csvLine(Object.keys(columns(null))),
    write: (entry) => csvLine(Object.values(columns(entry))),
  },
  JSON_LINES: {
    mediaType: 'application/jsonl; charset=utf-8',
    extension: 'jsonl',
    head: '',
    write: (entry) => `${JSON.stringify({ ...entry, sentence: sentenceOf(entry) })}\n`,
  },
}

function columns(entry: AuditEntry | null): Record<string, string | null | undefined> {
  return {
    at: entry?.at.toISOString(),
    kind: entry?.kind,
    sentence: entry && sentenceOf(entry),
    byName: entry?.byName,
    byId: entry?.byId,
    subject: entry?.subject,
    subjectName: entry?.subjectName,
    subjectId: entry?.subjectId,
    address: entry?.address,
    userAgent: entry?.userAgent,
    detail: entry && JSON.stringify(entry.detail),
    id: entry?.id,
  }
}

/** A line as RFC 4180 has it. */
function csvLine(cells: Array<string | null | undefined>): string {
  return `${cells.map((cell) => `"${harmless(cell ?? '').replaceAll('"', '""')}"`).join(',')}\r\n`
}

/** A spreadsheet would run what begins like a formula, and anybody may be called so. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
}

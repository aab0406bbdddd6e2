import type { AuditFormat } from '@parley/shared/audit'
import { Refused, SignedOut, Unreachable } from '@/lib/failures'
import type { AuditFilter } from '@/lib/graphql/generated/graphql'
import { readAnswer } from '@/lib/read-answer'

/** Fetches the audit as a file. Throws SignedOut, Unreachable, or Refused, as a question does. */
export async function fetchExport(
  format: AuditFormat,
  filter: AuditFilter,
): Promise<{ name: string; content: Blob }> {
  try {
    const response = await fetch('/editorial/audit-export', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format, filter }),
    })
    if (!response.ok) await readAnswer(response)
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
    return { name: name ?? 'parley-audit', content: await response.blob() }
  } catch (failure) {
    if (failure instanceof Refused || failure instanceof SignedOut) throw failure
    throw new Unreachable(failure)
  }
}

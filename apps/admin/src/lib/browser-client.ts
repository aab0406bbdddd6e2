import { Unreachable } from '@/lib/failures'
import type { TypedDocumentString } from '@/lib/graphql/generated/graphql'
import { readAnswer } from '@/lib/read-answer'

export { SignedOut, Unreachable } from '@/lib/failures'

/** Asks from the browser. Throws SignedOut, Unreachable, or Refused; typed refusals come back as data. */
export async function askFromBrowser<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables> | string,
  variables: TVariables,
): Promise<TData> {
  const response = await fetch('/editorial', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    cache: 'no-store',
  }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  return readAnswer<TData>(response)
}

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { apiAddress } from '@/lib/api-address'
import { SignedOut, Unreachable } from '@/lib/failures'
import type { TypedDocumentString } from '@/lib/graphql/generated/graphql'
import { pathHeader } from '@/lib/path-header'
import { readAnswer } from '@/lib/read-answer'

/** Asks as the person who looks. Sends who is signed out to sign in; throws Unreachable when nothing answers. */
export async function ask<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<TData> {
  const asked = await headers()
  try {
    return await readAnswer<TData>(await post(document.toString(), variables, asked))
  } catch (failure) {
    if (failure instanceof SignedOut) redirect(signInAddress(asked.get(pathHeader)))
    throw failure
  }
}

/** Where to sign in and then come back to. */
export function signInAddress(from: string | null): string {
  return from && from !== '/' ? `/sign-in?next=${encodeURIComponent(from)}` : '/sign-in'
}

async function post(query: string, variables: unknown, asked: Headers): Promise<Response> {
  const passed = ['cookie', 'accept-language', 'x-forwarded-for', 'x-forwarded-proto', 'user-agent']
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' })
  for (const name of passed) {
    const value = asked.get(name)
    if (value) headers.set(name, value)
  }
  headers.set('x-forwarded-host', asked.get('x-forwarded-host') ?? asked.get('host') ?? '')
  try {
    return await fetch(apiAddress('/editorial'), {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      cache: 'no-store',
    })
  } catch (cause) {
    throw new Unreachable(cause)
  }
}

import { Refused, SignedOut, Unreachable } from '@/lib/failures'

interface Answer<TData> {
  data?: TData | null
  errors?: Array<{ message: string; extensions?: { code?: string; [detail: string]: unknown } }>
}

/** Reads what GraphQL answered. Throws SignedOut, Unreachable, or Refused with the first error's own words. */
export async function readAnswer<TData>(response: Response): Promise<TData> {
  const answer: Answer<TData> = await response.json().catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  const error = answer.errors?.[0]
  if (!error && answer.data) return answer.data
  const code = error?.extensions?.code ?? 'INTERNAL'
  if (code === 'UNAUTHENTICATED') throw new SignedOut()
  if (code === 'UNREACHABLE' || code === 'UNAVAILABLE') throw new Unreachable()
  throw new Refused(error?.message ?? 'The answer was empty. Try again.', code, error?.extensions)
}

export interface AuthAnswer {
  error: AuthError | null
}

interface AuthError {
  status: number
  code?: string
  message?: string
}

/** Waits for an answer about the account; a lost connection is one too. */
export function reaching<Answer>(asked: Promise<Answer>): Promise<Answer | Lost> {
  return asked.catch((): Lost => ({ data: null, error: { status: 502 } }))
}

interface Lost {
  data: null
  error: AuthError
}

/** What to tell somebody whose account could not be changed. */
export function problemIn({ status, code, message }: AuthError): string {
  if (code === 'INVALID_PASSWORD') return 'This is not the password you have now.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  if (status === 401) return 'You are signed out. Sign in again, then try again.'
  if (status >= 500) return 'Parley does not answer. Try again in a moment.'
  return message ?? 'This did not work. Try again.'
}

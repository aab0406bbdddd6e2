/** The person is signed out, or was while the page was open. */
export class SignedOut extends Error {
  override name = 'SignedOut'
  constructor() {
    super('You are signed out. Sign in again; what you typed is kept.')
  }
}

/** Nothing answered: the network or the API is down. Nothing was saved. */
export class Unreachable extends Error {
  override name = 'Unreachable'
  // Next hides messages of the server from the browser, but hands on a digest: the error page reads it.
  digest = 'PARLEY_UNREACHABLE'
  constructor(cause?: unknown) {
    super('Parley cannot be reached. Nothing was saved; what you typed is still here. Try again.', { cause })
  }
}

/** The API answered and refused, or failed; the message is its own sentence. */
export class Refused extends Error {
  override name = 'Refused'
  digest: string
  constructor(
    message: string,
    readonly code: string,
    /** What else the API said of it, such as the blockers of a preview. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.digest = `PARLEY_${code}`
  }
}

/** What to tell a person about anything that was thrown. */
export function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : 'Something went wrong. Try again.'
}

import Negotiator from 'negotiator'

/** The two forms of an answer, in the order they are taken when a client does not mind. */
export const mediaTypes = {
  legacy: 'application/json; charset=utf-8',
  current: 'application/graphql-response+json; charset=utf-8',
} as const

/** Chooses the form a client prefers, `application/json` for one that does not say; null when it takes neither. */
export function chooseMediaType(accept: string | undefined): string | null {
  if (!accept) return mediaTypes.legacy
  return new Negotiator({ headers: { accept } }).mediaType(Object.values(mediaTypes)) ?? null
}

/** Says whether a client reads an error from the status; others expect 200 wherever an operation was understood. */
export function readsStatus(accept: string | undefined): boolean {
  return chooseMediaType(accept) === mediaTypes.current
}

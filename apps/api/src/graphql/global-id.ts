const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** A global id: plain text, so that people can read it. */
export function encodeId(typename: string, id: string): string {
  return `${typename}:${id}`
}

/** Takes a global id apart; what is none has no type, and so is found nowhere. */
export function decodeId(text: string): { typename: string; id: string } {
  const colon = text.indexOf(':')
  return colon === -1
    ? { typename: '', id: text }
    : { typename: text.slice(0, colon), id: text.slice(colon + 1) }
}

/** The uuid in `Type:uuid`, or a bare uuid; null when it is neither, or of another type than those allowed. */
export function findUuid(text: string, typenames: readonly string[]): string | null {
  const { typename, id } = decodeId(text)
  if (!isUuid(id)) return null
  return typename === '' || typenames.includes(typename) ? id.toLowerCase() : null
}

/** Postgres refuses what is no uuid with an error; it is refused here before, as not found. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}

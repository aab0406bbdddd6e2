import { createHash } from 'node:crypto'

/** What an id of a document may be: a hash, or what else a build calls it. */
export const idPattern = /^[!-~]{1,200}$/

/** As a client computes it: of the text's bytes in UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function looksLikeSha256(id: string): boolean {
  return /^[0-9a-f]{64}$/.test(id)
}

import { createHash } from 'node:crypto'
import { type DocumentKey, documentPlaces, editionTimes } from './keys'

/** The id of a document, always the same for the same key. */
export function idOf(key: DocumentKey): string {
  return idMadeIn(documentPlaces[key][1], key)
}

/**
 * Makes a UUIDv7 from the time of an edition and a key that nothing else in the record has, so that importing the
 * record twice, here or elsewhere, gives the same ids.
 */
export function idMadeIn(edition: number, key: string): string {
  const time = editionTimes[edition - 1]
  if (!time)
    throw new Error(`The first content has no edition ${edition}: choose one that stands in keys.ts.`)
  const milliseconds = Date.parse(time).toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(key).digest('hex')
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0b0011) | 0b1000).toString(16)
  return [
    milliseconds.slice(0, 8),
    milliseconds.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-')
}

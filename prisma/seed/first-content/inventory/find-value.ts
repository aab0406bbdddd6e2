import type { PathPart } from './line'

/** Follows a path into a document; undefined where a field, or the one item that a step picks, is not there. */
export function findValue(document: unknown, path: readonly PathPart[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof part === 'string') return isRecord(value) ? value[part] : undefined
    if (!Array.isArray(value)) return undefined
    const picked = value.filter(
      (item) => isRecord(item) && Object.entries(part).every(([field, wanted]) => item[field] === wanted),
    )
    return picked.length === 1 ? picked[0] : undefined
  }, document)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { notACursor, refusal } from './errors'
import { isUuid } from './global-id'
import { firstMoment, lastMoment } from './scalars'

export type KeyType = 'text' | 'id' | 'integer' | 'number' | 'time'
export type KeyValue = string | number | Date | null

/** What a cursor holds of one part of an order. */
export interface CursorKey {
  type: KeyType
  isNullable?: boolean
}

/**
 * Writes the sort values of a row as a cursor: it says where the row stood, so it stays good when the row is gone. The
 * name of its list goes first, where it has one.
 */
export function writeCursor(values: readonly KeyValue[], list: string | null = null): string {
  const parts = list === null ? values : [list, ...values]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** Reads a cursor back. Refuses what is no cursor of the list of that name, with these keys. */
export function readCursor(
  cursor: string,
  { keys, list }: { keys: readonly CursorKey[]; list: string | null },
  argument: 'after' | 'before',
): KeyValue[] {
  const parts = parse(cursor)
  if (list !== null && parts?.[0] !== list) throw notOfThisList(argument)
  const values = list === null ? parts : parts?.slice(1)
  if (values?.length !== keys.length) throw notOfThisList(argument)
  return keys.map((key, index) => {
    const value = readKey(key, values[index])
    if (value === undefined) throw notOfThisList(argument)
    return value
  })
}

/** What Postgres would refuse is refused here, as no cursor of ours: undefined. */
function readKey({ type, isNullable }: CursorKey, value: unknown): KeyValue | undefined {
  if (value === null) return isNullable ? null : undefined
  if (type === 'integer' || type === 'number') {
    const most = type === 'integer' ? largestInteger : Number.MAX_SAFE_INTEGER
    return Number.isSafeInteger(value) && Math.abs(Number(value)) <= most ? Number(value) : undefined
  }
  if (typeof value !== 'string') return undefined
  if (type === 'id') return isUuid(value) ? value : undefined
  if (type === 'text') return value.includes('\0') ? undefined : value
  const time = new Date(value)
  return time >= firstMoment && time <= lastMoment ? time : undefined
}

/** Of Postgres' integer. */
const largestInteger = 2 ** 31 - 1

function parse(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) ? values : null
  } catch {
    return null
  }
}

function notOfThisList(argument: string) {
  return refusal('INVALID', notACursor, { argument })
}

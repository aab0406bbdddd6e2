import { refusal } from './errors'

export type KeyType = 'text' | 'number' | 'time'
export type KeyValue = string | number | Date | null

/** Writes the sort values of a row as a cursor: it says where the row stood, so it stays good when the row is gone. */
export function writeCursor(values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** Reads a cursor back. Refuses what is no cursor of a list with these keys. */
export function readCursor(
  cursor: string,
  types: readonly KeyType[],
  argument: 'after' | 'before',
): KeyValue[] {
  const values = parse(cursor)
  if (values?.length !== types.length) throw notACursor(argument)
  return values.map((value, index) => {
    if (value === null) return null
    const type = types[index]
    if (type === 'number' && Number.isSafeInteger(value)) return Number(value)
    if (type === 'text' && typeof value === 'string') return value
    const time = type === 'time' && typeof value === 'string' ? new Date(value) : null
    if (time && !Number.isNaN(time.getTime())) return time
    throw notACursor(argument)
  })
}

function parse(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) ? values : null
  } catch {
    return null
  }
}

function notACursor(argument: string) {
  return refusal(
    'INVALID',
    `This is not a cursor of this list: take one from its \`pageInfo\` or its edges.`,
    { argument },
  )
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** A moment of the record, to the millisecond: what finer input says beyond that is cut off, as no edition does. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment in time, as in 2019-02-06T18:00:00.000Z. Input may carry any offset; output is in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize(value) {
    const date = value instanceof Date ? value : new Date(String(value))
    return date.toISOString()
  },
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
})

/** A day of the world, without a time zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day without a time zone, as in 2019-02-06.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
})

/** A value of the public record, in the form the record keeps it. */
export const Json = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  description: 'Any JSON value: a document or a part of one, exactly as the record keeps it.',
  parseValue() {
    throw new GraphQLError('JSON is only given out, never taken.')
  },
})

/** The years of four digits that Postgres knows too: it has no year 0. */
export const firstMoment = new Date('0001-01-01T00:00:00Z')
export const lastMoment = new Date('9999-12-31T23:59:59.999Z')

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i

function parseMoment(value: unknown): Date {
  if (typeof value === 'string' && moment.test(value) && isDay(value.slice(0, 10))) {
    const date = new Date(value)
    if (date >= firstMoment && date <= lastMoment) return date
  }
  throw new GraphQLError('This is not a moment: write it with its offset, as in 2019-02-06T18:00:00Z.')
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return value
  throw new GraphQLError('This is not a day: write it as in 2019-02-06.')
}

/** JavaScript reads 30 February as 1 March; here it is refused, as is the year 0. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return date >= firstMoment && date.toISOString().startsWith(text)
}

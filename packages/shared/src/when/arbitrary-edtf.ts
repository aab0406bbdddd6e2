import fc from 'fast-check'

/** A day of the years 0001 to 9999, as text. */
export const anyDay = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

/** A date of the profile: a year, a month or a day. */
export const anyDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length))

const anyPair = fc
  .tuple(anyDay, anyDay, fc.constantFrom(4, 7, 10))
  .map(([a, b, length]) => [a, b].sort().map((day) => day.slice(0, length)))

/** Any text of the profile. */
export const anyEdtf = fc.oneof(
  fc.tuple(anyDate, fc.constantFrom('', '~', '?')).map(([date, mark]) => date + mark),
  anyPair.map(([start, end]) => `${start}/${end}`),
  anyPair.map(([start, end]) => `[${start}..${end}]`),
  anyDate.chain((date) => fc.constantFrom(`${date}/..`, `../${date}`, `[${date}..]`, `[..${date}]`)),
)

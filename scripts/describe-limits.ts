import { editorialLimits, type LimitName, limitMeanings, publicLimits } from '../apps/api/src/graphql/limits'

/** Prints the page of limits from the one place where they are set. */
export function describeLimits(): string {
  const names = Object.keys(limitMeanings) as LimitName[]
  const rows = names.map((name) => {
    const { noun, meaning, remedy } = limitMeanings[name]
    const [open, editorial] = [publicLimits[name], editorialLimits[name]].map((most) =>
      most.toLocaleString('en'),
    )
    return `| \`${name}\` | ${open} | ${editorial} | ${noun}. ${meaning} ${remedy} |`
  })
  return [
    '# Limits',
    '',
    'What one request may ask, so that nobody takes the API from others. They stand in `apps/api/src/graphql/limits.ts`;',
    'this page is written by `npm run generate`. A test holds each to at least twice what the largest of our own',
    'operations asks for, and `npm run bench` measures what the worst requests within them do to others.',
    '',
    'A request over a limit is refused before it is executed, with the code `LIMIT_EXCEEDED`, the name of the `limit`, the',
    '`most` it takes and, where it is known, what was `asked`. The cost of every operation is in `extensions.cost`. Several',
    'operations in one request are not taken. An operation that has not ended after 10 seconds is ended.',
    '',
    '| limit | `/graphql` | `/editorial` | what is counted, and what to do |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

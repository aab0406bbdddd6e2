import { closeCodes } from '@parley/shared/live'
import { editorialLimits, type LimitName, limitMeanings, publicLimits } from '../apps/api/src/graphql/limits'
import { socketLimits } from '../apps/api/src/live/limits'

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
    'operations in one request are not taken. An operation that has not ended after 10 seconds is ended. Lists of the',
    'schema stand in one another no more than two deep (`introspectionDepth`), as graphql-js has it.',
    '',
    '| limit | `/graphql` | `/editorial` | what is counted, and what to do |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## On a socket',
    '',
    'Subscriptions are heard by WebSocket at `/editorial`, within the limits of its operations and the budget of whoever',
    'listens. Queries and mutations are not answered there. Beside that, `apps/api/src/live/limits.ts` says:',
    '',
    '| what | most | what happens over it |',
    '|---|---|---|',
    `| sockets of one person or program, in each process of the API | ${socketLimits.socketsOfPerson} | the next is closed with the code ${closeCodes.tooMany} |`,
    `| subscriptions on one socket | ${socketLimits.subscriptionsOnSocket} | the next is refused with \`LIMIT_EXCEEDED\` |`,
    `| bytes of a message to the server | ${socketLimits.messageBytes.toLocaleString('en')} | the socket is closed with the code 1009 |`,
    `| seconds until a client greets, or answers a ping | ${socketLimits.silentSeconds} | the socket is closed |`,
    '',
    `A socket ends with the code ${closeCodes.signedOut} when whoever opened it is signed out, or its key revoked; with ${closeCodes.shutOut} when they were`,
    `deactivated; with ${closeCodes.roleChanged} when their role changed, which connecting again takes up; with ${closeCodes.restarting} when the server stops.`,
    '',
  ].join('\n')
}

import { bounds } from '@parley/shared/when/bounds'
import { certainlyBefore } from '@parley/shared/when/order'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { enumOf } from '../../graphql/enums'
import { readNodes } from '../../graphql/node-types'
import { type PageArguments, pageOf, readPageArguments } from '../../graphql/page'
import { open } from '../../graphql/sub-graphs'
import { Certainty, Occurrence } from '../terms'
import { readToday } from '../today'
import { DateRange } from '../when/range'
import { TimelineEntry } from './entry'
import { countEntries, type Entry, readEntries, type TimelineFilter, timelineKeys } from './read-timeline'

const TimelineKind = enumOf(
  'TimelineKind',
  {
    MEETING: { label: 'Meeting', meaning: 'An occasion on which actors meet.' },
    DEVELOPMENT: { label: 'Development', meaning: 'What else moved a track.' },
    STATEMENT: { label: 'Statement', meaning: 'What was said, where its own date is known.' },
  },
  'What can stand in a timeline.',
)

const typenames = { MEETING: 'Meeting', DEVELOPMENT: 'Development', STATEMENT: 'Statement' } as const

const TimelineEntryConnection = builder.connectionObject(
  { type: TimelineEntry, name: 'TimelineEntryConnection', ...open('A page of a timeline.') },
  {
    name: 'TimelineEntryEdge',
    ...open('An entry of a timeline.'),
    fields: (t) => ({
      isSurelyAfterPrevious: t.boolean({
        ...open(
          'True when it came after the entry before it, whatever days their dates really mean; false when the record ' +
            'cannot tell the two apart. Null for the first entry of all.',
        ),
        nullable: true,
        // Put beside node and cursor by the one resolver of this connection.
        resolve: (edge) => (edge as { isSurelyAfterPrevious?: boolean | null }).isSurelyAfterPrevious,
      }),
    }),
  },
)

builder.queryField('timeline', (t) =>
  t.connection(
    {
      ...open(
        'What happened and what was said, in the order of world dates; what has no date comes last. A statement ' +
          'stands in it only with a date of its own.',
      ),
      type: TimelineEntry,
      args: {
        story: t.arg.string({ description: 'Only what is in the story with this slug.' }),
        tracks: t.arg.stringList({
          description:
            'Only what belongs to these tracks, by slug; a statement by where it was made or what it is about.',
        }),
        between: t.arg({ type: DateRange, description: 'Only what was in these days.' }),
        kinds: t.arg({ type: [TimelineKind], description: 'Only entries of these kinds.' }),
        occurrence: t.arg({
          type: [Occurrence],
          description: 'Only meetings and developments that stand so.',
        }),
        certainty: t.arg({
          type: [Certainty],
          description: 'Only meetings and developments known so well.',
        }),
      },
      resolve: (_root, { story, tracks, between, kinds, occurrence, certainty, ...args }, context, info) =>
        readTimeline(context, info, args, {
          story: story ?? null,
          tracks: tracks ?? null,
          between: between ?? null,
          kinds: kinds ?? null,
          occurrence: occurrence ?? null,
          certainty: certainty ?? null,
        }),
    },
    TimelineEntryConnection,
  ),
)

builder.queryField('upcoming', (t) =>
  t.connection(
    {
      ...open(
        'What comes next: meetings and developments that are planned and whose last possible day has not passed, in ' +
          'the order of world dates; what has no date comes last.',
      ),
      type: TimelineEntry,
      args: {
        story: t.arg.string({ description: 'Only what is in the story with this slug.' }),
        tracks: t.arg.stringList({ description: 'Only what belongs to these tracks, by slug.' }),
        from: t.arg({
          type: 'Date',
          description:
            "The first day that counts; left out, it is today in the newsroom's zone or, for a past edition, the day " +
            'on which that was published.',
        }),
      },
      resolve: async (_root, { story, tracks, from, ...args }, context, info) =>
        readTimeline(context, info, args, {
          story: story ?? null,
          tracks: tracks ?? null,
          between: { from: from ?? (await readToday(context)), undated: true },
          kinds: ['MEETING', 'DEVELOPMENT'],
          occurrence: ['TENTATIVE', 'SCHEDULED'],
          certainty: null,
        }),
    },
    TimelineEntryConnection,
  ),
)

async function readTimeline(
  context: Context,
  info: GraphQLResolveInfo,
  args: PageArguments,
  filter: TimelineFilter,
) {
  const query = readPageArguments(args, timelineKeys, 'Timeline')
  const { found, previous } = await readEntries(context.db, filter, query)
  const placeOf = ({ start, finish, step, id }: Entry) => [start, finish, step, id]
  const page = pageOf(query, found, placeOf, () => countEntries(context.db, filter))
  const shown = page.edges.map(({ node }) => node)
  const nodes = await readNodes(
    context,
    info,
    shown.map(({ kind, id }) => ({ typename: typenames[kind], id })),
    ['edges', 'node'],
  )
  // Read backward, the entry that was too many for the page is the one before it.
  const beforeFirst = query.isBackward && found.length === query.take ? (found.at(-1) ?? null) : previous
  return {
    ...page,
    edges: page.edges.map(({ node, cursor }, index) => ({
      cursor,
      node: nodes[index] as never, // a row of the entry's own type, branded with it
      isSurelyAfterPrevious: isSurelyAfter(shown[index - 1] ?? beforeFirst, node),
    })),
  }
}

function isSurelyAfter(previous: Entry | null, entry: Entry): boolean | null {
  if (!previous) return null
  return entry.afterId === previous.id || certainlyBefore(bounds(previous.edtf), bounds(entry.edtf))
}

import { kindOf } from '@parley/shared/content/kinds'
import { addDays, type Day, endOfDayIn } from '@parley/shared/when/day'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { findUuid } from '../../graphql/global-id'
import type { SortKey } from '../../graphql/page'
import { readPrismaPage } from '../../graphql/prisma-page'
import { Edition, EditionConnection } from '../schema/edition'
import { numbersOfStory } from '../schema/numbers-of-story'
import { DocumentKind, EditionKind, Operation } from '../schema/terms'
import { withoutJoins } from '../schema/without-joins'
import { forReading } from './reading'

const EditionHistoryDocument = builder.inputType('EditionHistoryDocument', {
  description: 'A document that editions changed, also one that was withdrawn.',
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, required: true, description: 'What kind of document it is.' }),
    key: t.string({ required: true, description: 'Its id, or a slug that it has or had.' }),
  }),
})

const EditionHistoryFilter = builder.inputType('EditionHistoryFilter', {
  description: 'Which published editions are meant: those for which all of this holds.',
  fields: (t) => ({
    person: t.id({ description: 'Somebody began it, published it, or saved one of its changes last.' }),
    kinds: t.field({ type: [EditionKind], description: 'It is of one of these kinds.' }),
    story: t.string({ description: 'It changed something in the story with this slug.' }),
    document: t.field({ type: EditionHistoryDocument, description: 'It changed this document.' }),
    changed: t.field({ type: [DocumentKind], description: 'It changed a document of one of these kinds.' }),
    operations: t.field({
      type: [Operation],
      description:
        'It did one of these to a document; to that document, or one of those kinds, where such are given too.',
    }),
    from: t.field({ type: 'Date', description: 'It was published on this day of the newsroom, or later.' }),
    until: t.field({ type: 'Date', description: 'It was published on this day of the newsroom, or before.' }),
  }),
})

const newestFirst: SortKey = { column: 'number', type: 'integer', isDescending: true }

builder.queryField('editionHistory', (t) =>
  t.connection(
    {
      type: Edition,
      description:
        'The published editions by all that those who work here may ask of them, the newest first. Readers have `editions`.',
      args: {
        filter: t.arg({
          type: EditionHistoryFilter,
          description: 'Which editions are meant; all, without it.',
        }),
        oldestFirst: t.arg.boolean({
          defaultValue: false,
          description: 'Begin at the first edition instead.',
        }),
      },
      resolve: async (_root, { filter, oldestFirst, ...args }, context, info) => {
        const db = forReading(context)
        const select = { id: true, number: true } as const
        const query = queryFromInfo({ context, info, typeName: 'Edition', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys: [{ ...newestFirst, isDescending: !oldestFirst }],
          where: await whereOf(db, filter ?? {}, context.timeZone),
          find: (page) => db.edition.findMany({ ...query, ...withoutJoins, ...page }),
          count: (page) => db.edition.count(page),
        })
      },
    },
    EditionConnection,
  ),
)

type Filter = Partial<typeof EditionHistoryFilter.$inferInput>

async function whereOf(db: Transaction, filter: Filter, timeZone: string): Promise<Prisma.EditionWhereInput> {
  const { person, kinds, story, from, until } = filter
  const changes = await changesOf(db, filter)
  return {
    AND: [
      {
        publishedAt: {
          not: null,
          gt: from == null ? undefined : endOfDayIn(timeZone, addDays(withinReason(from), -1)),
          lte: until == null ? undefined : endOfDayIn(timeZone, withinReason(until)),
        },
      },
      person == null ? {} : byPerson(person),
      kinds == null ? {} : { kind: { in: kinds } },
      story == null ? {} : { number: { in: await numbersOfStory(db, story) } },
      changes === null ? {} : { changes: { some: changes } },
    ],
  }
}

function byPerson(id: string): Prisma.EditionWhereInput {
  return { OR: [{ createdById: id }, { publishedById: id }, { changes: { some: { editedById: id } } }] }
}

/** What is asked of one change, so that "withdrew a meeting" is not "withdrew something and changed a meeting". */
async function changesOf(db: Transaction, filter: Filter): Promise<Prisma.ChangeWhereInput | null> {
  const { document, changed, operations } = filter
  if (document == null && changed == null && operations == null) return null
  return {
    AND: [
      document == null ? {} : { kind: document.kind, documentId: { in: await idsOf(db, document) } },
      changed == null ? {} : { kind: { in: changed } },
      operations == null ? {} : { operation: { in: operations } },
    ],
  }
}

async function idsOf(db: Transaction, { kind, key }: NonNullable<Filter['document']>): Promise<string[]> {
  const id = findUuid(key, [kindOf(kind).table])
  if (id !== null) return [id]
  const used = await db.slugUse.findUnique({ where: { kind_slug: { kind, slug: key } } })
  return used ? [used.documentId] : []
}

/** The first and last days of the calendar have no neighbour to count from; no edition is near them. */
function withinReason(day: Day): Day {
  if (day < '0002-01-01') return '0002-01-01'
  return day > '9998-12-31' ? '9998-12-31' : day
}

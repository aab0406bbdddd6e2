import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Prisma } from '../../generated/prisma/client'
import type { Context } from '../../graphql/context'
import type { PageArguments, SortKey } from '../../graphql/page'
import { readPrismaPage } from '../../graphql/prisma-page'
import { draftColumns } from './draft-edition'
import { forReading } from './reading'

interface Asked {
  args: PageArguments
  /** By when they were begun. */
  order: 'NEWEST_FIRST' | 'OLDEST_FIRST'
  where: Prisma.EditionWhereInput
}

/** Reads a page of editions as those who prepare them see them, with what the operation selects of each. */
export function readDraftPage(context: Context, info: GraphQLResolveInfo, { args, order, where }: Asked) {
  const db = forReading(context)
  const select = { ...draftColumns, createdAt: true } as const
  const query = queryFromInfo({ context, info, typeName: 'DraftEdition', select, path: ['edges', 'node'] })
  const isDescending = order === 'NEWEST_FIRST'
  const keys: SortKey[] = [
    { column: 'createdAt', type: 'time', isDescending },
    { column: 'id', type: 'id', isDescending },
  ]
  return readPrismaPage({
    args,
    keys,
    where,
    find: (page) => db.edition.findMany({ ...query, ...page }),
    count: (page) => db.edition.count(page),
  })
}

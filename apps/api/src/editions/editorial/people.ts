import { builder } from '../../graphql/builder'
import { Person, personColumns } from './person'
import { forReading } from './reading'

builder.queryField('people', (t) =>
  t.field({
    type: [Person],
    description:
      'Everybody who works or worked here, by name; also the importer, who stands in old editions.',
    args: {
      query: t.arg.string({
        description: 'Only those in whose name, or else in whose address, each of these words stands.',
      }),
      isActive: t.arg.boolean({
        defaultValue: false,
        description: 'Only those who work here now: whom a comment can mention.',
      }),
    },
    resolve: (_root, { query, isActive }, context) => {
      const words = (query ?? '').split(/[\s\p{Cc}\p{Cs}]+/u).filter((word) => word !== '')
      return forReading(context).user.findMany({
        where: {
          ...(isActive ? { isSystem: false, deactivatedAt: null } : {}),
          AND: words.slice(0, mostWords).map((word) => ({
            OR: [
              { name: { contains: word, mode: 'insensitive' as const } },
              { email: { contains: word, mode: 'insensitive' as const } },
            ],
          })),
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        select: personColumns,
      })
    },
  }),
)

const mostWords = 10

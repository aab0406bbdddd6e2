import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { documentFields, whereDocument } from '../document-filter'
import {
  byDate,
  byDateDescending,
  byText,
  byTextDescending,
  oneOf,
  recordOrders,
  recordOrderValues,
} from '../orders'
import { Bearing, SourceKind } from '../terms'
import { columnsNamed, DateRange, within } from '../when/range'

export const SourceFilter = builder.inputType('SourceFilter', {
  ...open('Which sources to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'SOURCE'),
    kinds: t.field({ type: [SourceKind], description: 'Only sources of these kinds.' }),
    publisher: t.string({ description: 'Only sources of this publisher, exactly as named.' }),
    author: t.string({ description: 'Only sources by this author, exactly as named.' }),
    published: t.field({ type: DateRange, description: 'Only sources published in these days.' }),
    bearing: t.field({
      type: [Bearing],
      description: 'Only sources with a citation that points so: that support, or dispute, something.',
    }),
    isCited: t.boolean({
      description: 'Only sources that something cites, or only those that nothing does.',
    }),
  }),
})

type Filter = typeof SourceFilter.$inferInput

const SourceOrder = builder.enumType('SourceOrder', {
  ...open('In which order sources come.'),
  values: {
    TITLE: { description: 'By title.' },
    TITLE_DESCENDING: { description: 'By title, from the end of the alphabet.' },
    PUBLISHED: { description: 'By when they were published, the earliest first; the undated last.' },
    PUBLISHED_DESCENDING: { description: 'By when they were published, the latest first; the undated last.' },
    ...recordOrderValues,
  } as const,
})

export const sourceArgs = builder.args((t) => ({
  filter: t.field({ type: SourceFilter, description: 'Which sources to give.' }),
  orderBy: t.field({ type: SourceOrder, defaultValue: 'TITLE', description: 'In which order.' }),
}))

export const sources: Listing<Filter, typeof SourceOrder.$inferType> = {
  typename: 'Source',
  model: 'source',
  columns: documentColumns,
  orders: {
    TITLE: byText('title'),
    TITLE_DESCENDING: byTextDescending('title'),
    PUBLISHED: byDate('published'),
    PUBLISHED_DESCENDING: byDateDescending('published'),
    ...recordOrders,
  },
  usual: 'TITLE',
  whereOf: whereSource,
}

async function whereSource(context: Context, filter: Filter): Promise<Prisma.SourceWhereInput> {
  const { bearing, isCited } = filter
  return {
    AND: [
      await whereDocument(context, 'SOURCE', filter),
      within(filter.published, columnsNamed('published')),
      bearing ? { citations: { some: { bearing: oneOf(bearing) } } } : {},
      isCited == null ? {} : { citations: { [isCited ? 'some' : 'none']: {} } },
    ],
    kind: oneOf(filter.kinds),
    publisher: filter.publisher ?? undefined,
    author: filter.author ?? undefined,
  }
}

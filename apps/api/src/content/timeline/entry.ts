import { bounds } from '@parley/shared/when/bounds'
import { documentColumns } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { open } from '../../graphql/sub-graphs'
import { When, type WhenRow, whenColumns, whenOf } from '../when/schema'

/** What every entry's row carries; each type selects it always, so that the interface can read it. */
export interface TimelineRow extends WhenRow {
  id: string
  slug: string
}

/** The columns that are always there on a document with a date. */
export const datedColumns = { ...documentColumns, ...whenColumns } as const

export const TimelineEntry = builder.interfaceRef<TimelineRow>('TimelineEntry')

TimelineEntry.implement({
  ...open('Something that stands in the order of world dates.'),
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    when: t.field({
      ...open('When it happened or was said, in the world.'),
      type: When,
      nullable: true,
      resolve: whenOf,
    }),
    isDated: t.boolean({
      ...open(
        'False when its date is open on both sides or not stated: then its place in the order says nothing.',
      ),
      resolve: ({ whenEdtf }) => {
        const { earliest, latest } = bounds(whenEdtf)
        return earliest !== null || latest !== null
      },
    }),
  }),
})

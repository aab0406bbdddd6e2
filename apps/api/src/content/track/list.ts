import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { documentFields, whereDocument } from '../document-filter'
import { inStory } from '../in-story'
import { byText, byTextDescending, oneOf, recordOrders, recordOrderValues } from '../orders'
import { seatOf } from '../participation/seat-of'
import { DiplomacyLevel, ParticipationRole, Presence, TrackStatus } from '../terms'

export const TrackFilter = builder.inputType('TrackFilter', {
  ...open('Which tracks to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'TRACK'),
    story: t.string({ description: 'Only tracks in the story with this slug.' }),
    trackStatus: t.field({ type: [TrackStatus], description: 'Only tracks that stand so.' }),
    level: t.field({ type: [DiplomacyLevel], description: 'Only tracks of these levels.' }),
    actor: t.string({ description: 'Only tracks at which the actor with this slug has a seat of its own.' }),
    role: t.field({
      type: [ParticipationRole],
      description: 'Only where somebody, or the `actor` that is named, takes part so.',
    }),
    presence: t.field({
      type: [Presence],
      description: 'Only where somebody, or the `actor` that is named, was there so.',
    }),
    parent: t.string({ description: 'Only parts of the track with this slug.' }),
    hasParent: t.boolean({ description: 'Only parts of a track, or only tracks that are none.' }),
    predecessor: t.string({ description: 'Only tracks that continue the one with this slug.' }),
    cited: t.field({ type: CitationFilter, description: 'Only tracks with such a citation.' }),
  }),
})

type Filter = typeof TrackFilter.$inferInput

const TrackOrder = builder.enumType('TrackOrder', {
  ...open('In which order tracks come.'),
  values: {
    NAME: { description: 'By name.' },
    NAME_DESCENDING: { description: 'By name, from the end of the alphabet.' },
    ...recordOrderValues,
  } as const,
})

export const trackArgs = builder.args((t) => ({
  filter: t.field({ type: TrackFilter, description: 'Which tracks to give.' }),
  orderBy: t.field({ type: TrackOrder, defaultValue: 'NAME', description: 'In which order.' }),
}))

export const tracks: Listing<Filter, typeof TrackOrder.$inferType> = {
  typename: 'Track',
  model: 'track',
  columns: documentColumns,
  orders: { NAME: byText('name'), NAME_DESCENDING: byTextDescending('name'), ...recordOrders },
  usual: 'NAME',
  whereOf: whereTrack,
}

async function whereTrack(context: Context, filter: Filter): Promise<Prisma.TrackWhereInput> {
  const { parent, hasParent, predecessor } = filter
  return {
    AND: [
      await whereDocument(context, 'TRACK', filter),
      await inStory(context.db, filter.story, 'TRACK'),
      seatOf(filter),
      parent ? { parent: { slug: parent } } : {},
      hasParent == null ? {} : { parentId: hasParent ? { not: null } : null },
      cited(filter.cited),
    ],
    trackStatus: oneOf(filter.trackStatus),
    level: oneOf(filter.level),
    predecessors: predecessor ? { some: { predecessor: { slug: predecessor } } } : undefined,
  }
}

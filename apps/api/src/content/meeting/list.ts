import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { documentFields, literally, whereDocument } from '../document-filter'
import { inStory } from '../in-story'
import { oneOf, recordOrders, recordOrderValues, whenOrders, whenOrderValues } from '../orders'
import { seatOf } from '../participation/seat-of'
import { Certainty, MeetingFormat, Occurrence, ParticipationRole, Presence } from '../terms'
import { datedColumns } from '../timeline/entry'
import { DateRange, within } from '../when/range'

export const MeetingFilter = builder.inputType('MeetingFilter', {
  ...open('Which meetings to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'MEETING'),
    story: t.string({ description: 'Only meetings in the story with this slug.' }),
    track: t.string({ description: 'Only meetings of the track with this slug.' }),
    actor: t.string({ description: 'Only meetings at which the actor with this slug has a seat.' }),
    role: t.field({
      type: [ParticipationRole],
      description: 'Only where somebody, or the `actor` that is named, takes part so.',
    }),
    presence: t.field({
      type: [Presence],
      description: 'Only where somebody, or the `actor` that is named, was there so.',
    }),
    occurrence: t.field({ type: [Occurrence], description: 'Only meetings that stand so.' }),
    format: t.field({ type: [MeetingFormat], description: 'Only meetings of these formats.' }),
    certainty: t.field({ type: [Certainty], description: 'Only meetings known so well.' }),
    countryCodes: t.stringList({
      description: 'Only meetings in these countries, each by its two letters in ISO 3166.',
    }),
    place: t.string({ description: 'Only meetings whose place contains this, in any case.' }),
    parent: t.string({ description: 'Only rounds of the meeting with this slug.' }),
    hasParent: t.boolean({ description: 'Only rounds of a series, or only meetings that are none.' }),
    after: t.string({ description: 'Only meetings said to come after the one with this slug.' }),
    between: t.field({ type: DateRange, description: 'Only meetings held in these days.' }),
    cited: t.field({ type: CitationFilter, description: 'Only meetings with such a citation.' }),
  }),
})

type Filter = typeof MeetingFilter.$inferInput

const MeetingOrder = builder.enumType('MeetingOrder', {
  ...open('In which order meetings come.'),
  values: { ...whenOrderValues, ...recordOrderValues } as const,
})

export const meetingArgs = builder.args((t) => ({
  filter: t.field({ type: MeetingFilter, description: 'Which meetings to give.' }),
  orderBy: t.field({ type: MeetingOrder, defaultValue: 'WHEN', description: 'In which order.' }),
}))

export const meetings: Listing<Filter, typeof MeetingOrder.$inferType> = {
  typename: 'Meeting',
  model: 'meeting',
  columns: datedColumns,
  orders: { ...whenOrders, ...recordOrders },
  usual: 'WHEN',
  whereOf: whereMeeting,
}

async function whereMeeting(context: Context, filter: Filter): Promise<Prisma.MeetingWhereInput> {
  const { track, place, parent, hasParent, after } = filter
  return {
    AND: [
      await whereDocument(context, 'MEETING', filter),
      await inStory(context.db, filter.story, 'MEETING'),
      seatOf(filter),
      parent ? { parent: { slug: parent } } : {},
      hasParent == null ? {} : { parentId: hasParent ? { not: null } : null },
      within(filter.between),
      cited(filter.cited),
    ],
    track: track ? { slug: track } : undefined,
    occurrence: oneOf(filter.occurrence),
    format: oneOf(filter.format),
    certainty: oneOf(filter.certainty),
    countryCode: oneOf(filter.countryCodes),
    place: place ? { contains: literally(place), mode: 'insensitive' } : undefined,
    after: after ? { slug: after } : undefined,
  }
}

import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { idsInStory } from '../in-story'
import { byRecord, oneOf } from '../orders'
import { Certainty, ParticipationRole, Presence } from '../terms'
import { DateRange, within } from '../when/range'

export const ParticipationFilter = builder.inputType('ParticipationFilter', {
  ...open('Which seats to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({
      description: 'Only seats at tracks, meetings and developments in the story with this slug.',
    }),
    track: t.string({ description: 'Only seats at the track with this slug, or at one of its meetings.' }),
    meeting: t.string({ description: 'Only seats at the meeting with this slug.' }),
    development: t.string({ description: 'Only seats at the development with this slug.' }),
    actor: t.string({ description: 'Only seats of the actor with this slug.' }),
    onBehalfOf: t.string({ description: 'Only seats held for the actor with this slug.' }),
    excludedBy: t.string({ description: 'Only where the actor with this slug kept it out.' }),
    role: t.field({ type: [ParticipationRole], description: 'Only seats in these roles.' }),
    presence: t.field({ type: [Presence], description: 'Only those who were there so.' }),
    certainty: t.field({ type: [Certainty], description: 'Only seats known so well.' }),
    isLead: t.boolean({ description: 'Only those who led their side, or only the others.' }),
    signed: t.boolean({ description: 'Only those who signed, or only the others.' }),
    validAt: t.field({
      type: 'Date',
      description:
        'Only seats that may have been held on this day, as `between` says with `undated`; `validAt(day:)` of a seat ' +
        'says how sure that is.',
    }),
    between: t.field({ type: DateRange, description: 'Only seats that were held in these days.' }),
    cited: t.field({ type: CitationFilter, description: 'Only seats with such a citation.' }),
  }),
})

type Filter = typeof ParticipationFilter.$inferInput

const ParticipationOrder = builder.enumType('ParticipationOrder', {
  ...open('In which order seats come.'),
  values: {
    RECORD: { description: 'As they were recorded: a new one comes last.' },
  } as const,
})

export const participationArgs = builder.args((t) => ({
  filter: t.field({ type: ParticipationFilter, description: 'Which seats to give.' }),
  orderBy: t.field({ type: ParticipationOrder, defaultValue: 'RECORD', description: 'In which order.' }),
}))

export const participations: Listing<Filter, typeof ParticipationOrder.$inferType> = {
  typename: 'Participation',
  model: 'participation',
  columns: { id: true },
  orders: { RECORD: byRecord },
  usual: 'RECORD',
  whereOf: whereParticipation,
}

async function whereParticipation({ db }: Context, filter: Filter): Promise<Prisma.ParticipationWhereInput> {
  const { story, track, meeting, development, actor, onBehalfOf, excludedBy, validAt } = filter
  return {
    AND: [
      story ? await seatsInStory(db, story) : {},
      track ? { OR: [{ track: { slug: track } }, { meeting: { track: { slug: track } } }] } : {},
      validAt ? within({ from: validAt, to: validAt, undated: true }) : {},
      within(filter.between),
      cited(filter.cited),
    ],
    meeting: meeting ? { slug: meeting } : undefined,
    development: development ? { slug: development } : undefined,
    actor: actor ? { slug: actor } : undefined,
    onBehalfOf: onBehalfOf ? { slug: onBehalfOf } : undefined,
    excludedBy: excludedBy ? { slug: excludedBy } : undefined,
    role: oneOf(filter.role),
    presence: oneOf(filter.presence),
    certainty: oneOf(filter.certainty),
    isLead: filter.isLead ?? undefined,
    signed: filter.signed ?? undefined,
  }
}

async function seatsInStory(db: Transaction, slug: string): Promise<Prisma.ParticipationWhereInput> {
  const tracks = await idsInStory(db, slug, 'TRACK')
  const meetings = await idsInStory(db, slug, 'MEETING')
  const developments = await idsInStory(db, slug, 'DEVELOPMENT')
  return {
    OR: [
      { trackId: { in: tracks } },
      { meetingId: { in: meetings } },
      { developmentId: { in: developments } },
    ],
  }
}

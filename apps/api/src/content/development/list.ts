import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { documentFields, whereDocument } from '../document-filter'
import { inStory } from '../in-story'
import { oneOf, recordOrders, recordOrderValues, whenOrders, whenOrderValues } from '../orders'
import { seatOf } from '../participation/seat-of'
import {
  AgreementStage,
  AgreementStatus,
  Certainty,
  DevelopmentKind,
  Occurrence,
  ParticipationRole,
  Presence,
} from '../terms'
import { datedColumns } from '../timeline/entry'
import { DateRange, within } from '../when/range'

export const DevelopmentFilter = builder.inputType('DevelopmentFilter', {
  ...open('Which developments to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'DEVELOPMENT'),
    story: t.string({ description: 'Only developments in the story with this slug.' }),
    track: t.string({ description: 'Only developments of the track with this slug.' }),
    hasTrack: t.boolean({ description: 'Only developments of some track, or only those of none.' }),
    actor: t.string({ description: 'Only developments in which the actor with this slug has a part.' }),
    role: t.field({
      type: [ParticipationRole],
      description: 'Only where somebody, or the `actor` that is named, takes part so.',
    }),
    presence: t.field({
      type: [Presence],
      description: 'Only where somebody, or the `actor` that is named, was there so.',
    }),
    signedBy: t.string({ description: 'Only developments that the actor with this slug signed.' }),
    kinds: t.field({ type: [DevelopmentKind], description: 'Only developments of these kinds.' }),
    occurrence: t.field({ type: [Occurrence], description: 'Only developments that stand so.' }),
    certainty: t.field({ type: [Certainty], description: 'Only developments known so well.' }),
    stage: t.field({
      type: [AgreementStage],
      description: 'Only agreements that settle this part of the way.',
    }),
    agreementStatus: t.field({ type: [AgreementStatus], description: 'Only agreements as binding as this.' }),
    reachedAt: t.string({ description: 'Only developments reached at the meeting with this slug.' }),
    follows: t.string({ description: 'Only developments that came of the one with this slug.' }),
    between: t.field({ type: DateRange, description: 'Only developments that came about in these days.' }),
    cited: t.field({ type: CitationFilter, description: 'Only developments with such a citation.' }),
  }),
})

type Filter = typeof DevelopmentFilter.$inferInput

const DevelopmentOrder = builder.enumType('DevelopmentOrder', {
  ...open('In which order developments come.'),
  values: { ...whenOrderValues, ...recordOrderValues } as const,
})

export const developmentArgs = builder.args((t) => ({
  filter: t.field({ type: DevelopmentFilter, description: 'Which developments to give.' }),
  orderBy: t.field({ type: DevelopmentOrder, defaultValue: 'WHEN', description: 'In which order.' }),
}))

export const developments: Listing<Filter, typeof DevelopmentOrder.$inferType> = {
  typename: 'Development',
  model: 'development',
  columns: datedColumns,
  orders: { ...whenOrders, ...recordOrders },
  usual: 'WHEN',
  whereOf: whereDevelopment,
}

async function whereDevelopment(context: Context, filter: Filter): Promise<Prisma.DevelopmentWhereInput> {
  const { track, hasTrack, signedBy, reachedAt, follows } = filter
  return {
    AND: [
      await whereDocument(context, 'DEVELOPMENT', filter),
      await inStory(context.db, filter.story, 'DEVELOPMENT'),
      track ? { track: { slug: track } } : {},
      hasTrack == null ? {} : { trackId: hasTrack ? { not: null } : null },
      seatOf(filter),
      signedBy ? { participations: { some: { signed: true, actor: { slug: signedBy } } } } : {},
      within(filter.between),
      cited(filter.cited),
    ],
    kind: oneOf(filter.kinds),
    occurrence: oneOf(filter.occurrence),
    certainty: oneOf(filter.certainty),
    stage: oneOf(filter.stage),
    agreementStatus: oneOf(filter.agreementStatus),
    reachedAt: reachedAt ? { slug: reachedAt } : undefined,
    follows: follows ? { slug: follows } : undefined,
  }
}

import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { documentFields, whereDocument } from '../document-filter'
import { inStory } from '../in-story'
import { byDate, byDateDescending, oneOf, recordOrders, recordOrderValues } from '../orders'
import {
  ActorKind,
  Attribution,
  Modality,
  Outlook,
  SpeechAct,
  Stance,
  StatementForm,
  Translated,
} from '../terms'
import { datedColumns } from '../timeline/entry'
import { DateRange, within } from '../when/range'

const StatementAbout = builder.inputType('StatementAbout', {
  ...open('What a statement is about; all that is said must hold.'),
  fields: (t) => ({
    actor: t.string({ description: 'The slug of an actor.' }),
    track: t.string({ description: 'The slug of a track.' }),
    meeting: t.string({ description: 'The slug of a meeting.' }),
    development: t.string({ description: 'The slug of a development.' }),
    stance: t.field({
      type: [Stance],
      description: 'Only where it speaks so of each that is named, or of anything where none is.',
    }),
    outlook: t.field({
      type: [Outlook],
      description: 'Only where it sees this coming for each that is named, or for anything where none is.',
    }),
  }),
})

export const StatementFilter = builder.inputType('StatementFilter', {
  ...open('Which statements to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'STATEMENT'),
    story: t.string({ description: 'Only statements in the story with this slug.' }),
    speaker: t.string({ description: 'Only statements by the actor with this slug.' }),
    speakerKinds: t.field({
      type: [ActorKind],
      description: 'Only statements by named actors of these kinds.',
    }),
    onBehalfOf: t.string({ description: 'Only statements made for the actor with this slug.' }),
    madeAt: t.string({ description: 'Only statements made at the meeting with this slug.' }),
    about: t.field({
      type: StatementAbout,
      description: 'Only statements about these; all that are named must be mentioned.',
    }),
    attribution: t.field({ type: [Attribution], description: 'Only statements attributed so.' }),
    act: t.field({ type: [SpeechAct], description: 'Only statements that do this.' }),
    form: t.field({ type: [StatementForm], description: 'Only statements in these forms.' }),
    modality: t.field({ type: [Modality], description: 'Only statements as firm as this.' }),
    languages: t.stringList({
      description: 'Only statements made in these languages, by the tags the record gives, such as "ps".',
    }),
    translated: t.field({ type: [Translated], description: 'Only statements translated, or not.' }),
    isSuperseded: t.boolean({
      description: 'Only positions that a later one has replaced, or only those that still stand.',
    }),
    between: t.field({ type: DateRange, description: 'Only statements made in these days.' }),
    cited: t.field({ type: CitationFilter, description: 'Only statements with such a citation.' }),
  }),
})

type Filter = typeof StatementFilter.$inferInput

export const StatementOrder = builder.enumType('StatementOrder', {
  ...open('In which order statements come.'),
  values: {
    SAID: { description: 'By when they were said, the earliest first; the undated last.' },
    SAID_DESCENDING: { description: 'By when they were said, the latest first; the undated last.' },
    ...recordOrderValues,
  } as const,
})

export const statementArgs = builder.args((t) => ({
  filter: t.field({ type: StatementFilter, description: 'Which statements to give.' }),
  orderBy: t.field({ type: StatementOrder, defaultValue: 'SAID', description: 'In which order.' }),
}))

export const statements: Listing<Filter, typeof StatementOrder.$inferType> = {
  typename: 'Statement',
  model: 'statement',
  columns: datedColumns,
  orders: { SAID: byDate('when'), SAID_DESCENDING: byDateDescending('when'), ...recordOrders },
  usual: 'SAID',
  whereOf: whereStatement,
}

async function whereStatement(context: Context, filter: Filter): Promise<Prisma.StatementWhereInput> {
  const { speaker, speakerKinds, onBehalfOf, madeAt, isSuperseded } = filter
  return {
    AND: [
      await whereDocument(context, 'STATEMENT', filter),
      await inStory(context.db, filter.story, 'STATEMENT'),
      speaker ? { speaker: { slug: speaker } } : {},
      speakerKinds ? { speaker: { kind: oneOf(speakerKinds) } } : {},
      ...about(filter.about ?? {}),
      within(filter.between),
      cited(filter.cited),
    ],
    onBehalfOf: onBehalfOf ? { slug: onBehalfOf } : undefined,
    madeAt: madeAt ? { slug: madeAt } : undefined,
    attribution: oneOf(filter.attribution),
    act: oneOf(filter.act),
    form: oneOf(filter.form),
    modality: oneOf(filter.modality),
    language: oneOf(filter.languages),
    translated: oneOf(filter.translated),
    supersededBy: isSuperseded == null ? undefined : { [isSuperseded ? 'some' : 'none']: {} },
  }
}

/** How it speaks is asked of one and the same mention as what it speaks of. */
function about(asked: typeof StatementAbout.$inferInput): Prisma.StatementWhereInput[] {
  const { actor, track, meeting, development, stance, outlook } = asked
  const targets: Prisma.MentionWhereInput[] = []
  if (actor) targets.push({ actor: { slug: actor } })
  if (track) targets.push({ track: { slug: track } })
  if (meeting) targets.push({ meeting: { slug: meeting } })
  if (development) targets.push({ development: { slug: development } })
  if (targets.length === 0 && (stance || outlook)) targets.push({})
  const spoken = { stance: oneOf(stance), outlook: oneOf(outlook) }
  return targets.map((target) => ({ mentions: { some: { ...target, ...spoken } } }))
}

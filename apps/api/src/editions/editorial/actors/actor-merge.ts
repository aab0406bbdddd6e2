import type { Clash, Effect } from '@parley/shared/actors/effect'
import { describePath } from '@parley/shared/compare/path'
import { kindOf } from '@parley/shared/content/kinds'
import { builder } from '../../../graphql/builder'
import { refusal } from '../../../graphql/errors'
import { findUuid } from '../../../graphql/global-id'
import { FoundDocument } from '../found-document'
import { forReading } from '../reading'
import { MergeEffect } from '../terms'
import { keyOf, nameIn, type Titled, type Titles } from '../titles'
import { findEditionId } from '../write'
import { type MergePlan, planMerge } from './plan-merge'

type Difference = Clash['differences'][number]

const MergeDifference = builder.objectRef<Difference>('MergeDifference').implement({
  description: 'A field in which two items that become one say different things.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The field.' }),
    from: t.exposeString('from', { description: 'What is said of the actor that goes.' }),
    into: t.exposeString('into', { description: 'What is said of the one that stays.' }),
  }),
})

export const MergeClash = builder.objectRef<Clash>('MergeClash').implement({
  description: 'Two items of which only one may stay, and which say different things: one has to be chosen.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Which item, for the choice.' }),
    sentence: t.exposeString('sentence', { description: 'Which two, as a sentence.' }),
    differences: t.expose('differences', { type: [MergeDifference], description: 'In what they differ.' }),
  }),
})

const MergeLine = builder.objectRef<Effect>('MergeLine').implement({
  description: 'One thing that becomes of a document.',
  fields: (t) => ({
    what: t.expose('what', { type: MergeEffect, description: 'What becomes of it.' }),
    path: t.exposeString('path', {
      description: 'Where: names and item ids joined by dots; empty for the whole document.',
    }),
    sentence: t.exposeString('sentence', { description: 'What becomes of it, as a sentence.' }),
  }),
})

interface Problem {
  label: string
  message: string
}

const MergeProblem = builder.objectRef<Problem>('MergeProblem').implement({
  description: 'What a document would break as the merge leaves it.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The field in the words of the form.' }),
    message: t.exposeString('message', { description: 'What is wrong and what to do, as a sentence.' }),
  }),
})

interface MergedTitled {
  document: Titled
  lines: Effect[]
  clashes: Clash[]
  problems: Problem[]
}

const MergedDocument = builder.objectRef<MergedTitled>('MergedDocument').implement({
  description: 'What a merge does to one document.',
  fields: (t) => ({
    document: t.expose('document', { type: FoundDocument, description: 'The document.' }),
    lines: t.expose('lines', { type: [MergeLine], description: 'What becomes of it, line by line.' }),
    clashes: t.expose('clashes', { type: [MergeClash], description: 'What is to be chosen first.' }),
    problems: t.expose('problems', { type: [MergeProblem], description: 'What is to be mended first.' }),
  }),
})

const ActorMerge = builder.objectRef<MergePlan>('ActorMerge').implement({
  description: 'What merging one actor into another would do. Nothing is staged.',
  fields: (t) => ({
    from: t.field({
      type: FoundDocument,
      description: 'The actor that goes.',
      resolve: ({ from, titles }) => titleOf(from, titles),
    }),
    into: t.field({
      type: FoundDocument,
      description: 'The one that stays.',
      resolve: ({ into, titles }) => titleOf(into, titles),
    }),
    fingerprint: t.exposeString('fingerprint', {
      description: 'Changes when anything that this looks at does; `mergeActors` is refused when it did.',
    }),
    documents: t.field({
      type: [MergedDocument],
      description: 'What it does to each document: first to the two actors.',
      resolve: tellDocuments,
    }),
  }),
})

builder.queryField('actorMerge', (t) =>
  t.field({
    type: ActorMerge,
    description:
      'Says beforehand what merging one actor into another does: to the two, and to each document that refers to the one that goes.',
    args: {
      from: t.arg.id({ required: true, description: 'The actor that goes.' }),
      into: t.arg.id({ required: true, description: 'The one that stays.' }),
      edition: t.arg.id({ description: 'The draft edition it is to be staged in; none for a new one.' }),
    },
    resolve: async (_root, args, context) => {
      const db = forReading(context)
      const fromId = findActorId(args.from)
      const intoId = findActorId(args.into)
      if (!fromId || !intoId) {
        const argument = fromId ? 'into' : 'from'
        throw refusal('NOT_FOUND', noSuchActor, { argument })
      }
      const editionId = args.edition == null ? null : findEditionId(args.edition)
      const plan = await planMerge(db, { editionId, fromId, intoId, choices: new Map() })
      if (plan.status === 'PLANNED') return plan
      const code = plan.status === 'MISSING' ? 'NOT_FOUND' : 'INVALID'
      throw refusal(code, plan.message, { argument: plan.field })
    },
  }),
)

export const noSuchActor = 'There is no such actor.'

/** The uuid of an actor in an input. */
export function findActorId(text: string): string | null {
  return findUuid(text, [kindOf('ACTOR').table])
}

function titleOf(key: Parameters<typeof keyOf>[0], titles: Titles): Titled {
  const titled = titles.get(keyOf(key))
  if (!titled) throw new Error('A document of a merge has no title.')
  return titled
}

function tellDocuments({ from, documents, ledThere, withdrawal, titles, into }: MergePlan): MergedTitled[] {
  const plain = { clashes: [], problems: [] }
  const intoName = titleOf(into, titles).title
  const [first, ...rest] = documents.map(
    ({ kind, id, document, effects, clashes, problems }): MergedTitled => {
      const worded = problems.map(({ path, message }) => ({
        label: describePath(kind, path, document, nameIn(titles)),
        message,
      }))
      return { document: titleOf({ kind, id }, titles), lines: effects, clashes, problems: worded }
    },
  )
  const led = ledThere.map((each): MergedTitled => {
    const sentence = `Is withdrawn already: whoever follows a link to it is led to ${intoName} instead`
    const line: Effect = { what: 'REPLACED', path: 'successorId', sentence }
    return { document: titleOf(each, titles), lines: [line], ...plain }
  })
  const goes = { document: titleOf(from, titles), lines: [withdrawal], ...plain }
  return [goes, ...(first ? [first] : []), ...rest, ...led]
}

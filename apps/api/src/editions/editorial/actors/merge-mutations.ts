import type { MergeSide as Side } from '@parley/shared/actors/effect'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../../core/database/transaction'
import { builder } from '../../../graphql/builder'
import { findUuid } from '../../../graphql/global-id'
import { allOrNothing } from '../../all-or-nothing'
import { DocumentKind } from '../../schema/terms'
import { Conflict } from '../conflict'
import { DraftEdition } from '../draft-edition'
import { CreateEditionInput } from '../edition-mutations'
import { FoundDocument } from '../found-document'
import {
  branded,
  Forbidden,
  type InputProblem,
  InvalidInput,
  invalidInput,
  NotFound,
  notFound,
} from '../problems'
import { MergeSide } from '../terms'
import { findTitles, keyOf, type Titled } from '../titles'
import { write } from '../write'
import { findActorId, noSuchActor } from './actor-merge'
import type { MergePlan } from './plan-merge'
import { refusedStaging } from './refused-staging'
import { type Merged, stageMerge } from './stage-merge'
import { openTarget } from './target-edition'

const MergeChoiceInput = builder.inputType('MergeChoiceInput', {
  description: 'A choice for one clash of a merge.',
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, required: true, description: 'What kind of document it is in.' }),
    id: t.id({ required: true, description: 'The document.' }),
    path: t.string({ required: true, description: 'The path of the clash.' }),
    take: t.field({ type: MergeSide, required: true, description: 'Whose words are to stand.' }),
  }),
})

const MergeActorsInput = builder.inputType('MergeActorsInput', {
  description: 'Two actors that are one.',
  fields: (t) => ({
    edition: t.id({ description: 'The draft edition it goes to; or else `newEdition`.' }),
    newEdition: t.field({ type: CreateEditionInput, description: 'A new draft edition for it.' }),
    from: t.id({ required: true, description: 'The actor that goes.' }),
    into: t.id({ required: true, description: 'The one that stays.' }),
    choices: t.field({ type: [MergeChoiceInput], description: 'One for each clash.' }),
    fingerprint: t.string({
      description:
        'Of what `actorMerge` said: the merge is refused when it would do something else by now. Without it, it is done unseen.',
    }),
  }),
})

interface MergedShape {
  editionId: string
  documents: Array<{ kind: Titled['kind']; id: string }>
}

const MergedActors = builder.objectRef<MergedShape>('MergedActors').implement({
  description: 'The merge stands in the draft edition.',
  fields: (t) => ({
    edition: t.prismaField({
      type: DraftEdition,
      description: 'The edition, to be looked at and published.',
      resolve: (query, { editionId }, _args, { db }) =>
        db.edition.findUniqueOrThrow({ ...query, where: { id: editionId } }),
    }),
    documents: t.field({
      type: [FoundDocument],
      description: 'All documents that were staged.',
      resolve: ({ editionId, documents }, _args, { db }) => readTitled(db, documents, editionId),
    }),
  }),
})

const MergeResult = builder.unionType('MergeResult', {
  description: 'What was staged, or why nothing was.',
  types: [MergedActors, InvalidInput, Conflict, NotFound, Forbidden],
})

builder.mutationField('mergeActors', (t) =>
  t.field({
    type: MergeResult,
    description:
      'Stages a merge in one draft edition: the edit of every document that refers to the actor that goes, and its withdrawal in favour of the one that stays. All of it, or nothing.',
    args: { input: t.arg({ type: MergeActorsInput, required: true, description: 'The two actors.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const fromId = findActorId(input.from)
        const intoId = findActorId(input.into)
        if (!fromId || !intoId) return notFound(noSuchActor)
        const read = readChoices(input.choices ?? [])
        if (!read.ok) return invalidInput(read.issues)
        const { choices } = read
        const work = async () => {
          const target = await openTarget(tx, input, by)
          if (!('editionId' in target)) return target
          const { editionId } = target
          const fingerprint = input.fingerprint ?? null
          const order = { editionId, fromId, intoId, choices, fingerprint }
          return mergeOutcome(tx, editionId, await stageMerge(tx, order, by))
        }
        return allOrNothing(tx, work, (result) => 'documents' in result)
      }),
  }),
)

interface Choice {
  kind: Titled['kind']
  id: string
  path: string
  take: Side
}

function readChoices(
  given: readonly Choice[],
): { ok: true; choices: Map<string, Side> } | { ok: false; issues: InputProblem[] } {
  const choices = new Map<string, Side>()
  const issues: InputProblem[] = []
  given.forEach(({ kind, id, path, take }, index) => {
    const found = findUuid(id, [kindOf(kind).table])
    if (found) choices.set(`${keyOf({ kind, id: found })}:${path}`, take)
    else
      issues.push({
        path: ['choices', String(index), 'id'],
        message: `There is no such ${kindOf(kind).noun}.`,
      })
  })
  return issues.length > 0 ? { ok: false, issues } : { ok: true, choices }
}

async function mergeOutcome(tx: Transaction, editionId: string, merged: Merged) {
  switch (merged.status) {
    case 'MERGED':
      return branded('MergedActors', { editionId, documents: merged.documents })
    case 'STALE':
      return invalidInput([{ path: ['fingerprint'], message: staleMerge }])
    case 'UNSETTLED':
      return invalidInput(unsettledIn(merged.plan))
    default:
      return refusedStaging(tx, editionId, merged)
  }
}

const staleMerge =
  'What the merge would do has changed since you looked: look at it again, then stage what you see.'

/** What is to be chosen or mended, each with its document. */
function unsettledIn({ documents, titles }: MergePlan): InputProblem[] {
  return documents.flatMap(({ kind, id, clashes, problems }) => {
    const title = titles.get(keyOf({ kind, id }))?.title ?? ''
    const place = (path: string) => ['choices', kind, id, ...(path === '' ? [] : path.split('.'))]
    return [
      ...clashes.map(({ path, sentence }) => ({
        path: place(path),
        message: `${title}: ${sentence}. Choose whose words are to stand.`,
      })),
      ...problems.map(({ path, message }) => ({ path: place(path), message: `${title}: ${message}` })),
    ]
  })
}

/** The names of documents, in their order. */
export async function readTitled(
  db: Transaction,
  keys: MergedShape['documents'],
  editionId: string,
): Promise<Titled[]> {
  const titles = await findTitles(db, keys, editionId)
  return keys.flatMap((key) => titles.get(keyOf(key)) ?? [])
}

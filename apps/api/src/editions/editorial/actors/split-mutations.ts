import { kindOf } from '@parley/shared/content/kinds'
import { v7 as uuidv7, version as versionOf } from 'uuid'
import type { Transaction } from '../../../core/database/transaction'
import { builder } from '../../../graphql/builder'
import { findUuid } from '../../../graphql/global-id'
import { allOrNothing } from '../../all-or-nothing'
import { DocumentKind } from '../../schema/terms'
import { Conflict } from '../conflict'
import { DraftEdition } from '../draft-edition'
import { CreateEditionInput } from '../edition-mutations'
import { FoundDocument } from '../found-document'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound, notFound } from '../problems'
import { findTitles, keyOf, type Titled } from '../titles'
import { write } from '../write'
import { findActorId, noSuchActor } from './actor-merge'
import { readTitled } from './merge-mutations'
import { refusedStaging } from './refused-staging'
import { type NewActor, type SplitStaged, stageSplit } from './stage-split'
import { openTarget } from './target-edition'

const SplitPartInput = builder.inputType('SplitPartInput', {
  description: 'One thing that goes over to the other actor, as `actorSplit` names it.',
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, required: true, description: 'What kind of document it is in.' }),
    id: t.id({ required: true, description: 'The document.' }),
    path: t.string({ required: true, description: 'Its path.' }),
  }),
})

const SplitNewActorInput = builder.inputType('SplitNewActorInput', {
  description: 'A new actor, to which some of another goes over.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name. At most 200 characters.' }),
    slug: t.string({ required: true, description: 'Its slug.' }),
    // By name: the enum stands with the nouns, which are above editions.
    kind: t.field({
      type: 'ActorKind' as never,
      description: 'What kind of person or body it is; as the one that is split, when it is left out.',
    }),
    isCopy: t.boolean({
      defaultValue: false,
      description:
        'Whether it says of itself what the one that is split says: description, country, citations. Never its aliases, relations and Wikidata item.',
    }),
  }),
})

const SplitActorInput = builder.inputType('SplitActorInput', {
  description: 'An actor that is two, and what of it goes over to the other.',
  fields: (t) => ({
    edition: t.id({ description: 'The draft edition it goes to; or else `newEdition`.' }),
    newEdition: t.field({ type: CreateEditionInput, description: 'A new draft edition for it.' }),
    from: t.id({ required: true, description: 'The actor that is split.' }),
    to: t.id({
      description:
        'The actor that some of it goes over to; with `newActor` a UUIDv7 of the client for it, else the server makes one.',
    }),
    newActor: t.field({ type: SplitNewActorInput, description: 'The other, made in the same edition.' }),
    parts: t.field({
      type: [SplitPartInput],
      description: 'The references and relations that go over. All others stay.',
    }),
    aliases: t.stringList({ description: 'The aliases that go over.' }),
  }),
})

interface SplitShape {
  editionId: string
  toId: string
  documents: Array<{ kind: Titled['kind']; id: string }>
}

const SplitActors = builder.objectRef<SplitShape>('SplitActors').implement({
  description: 'The split stands in the draft edition.',
  fields: (t) => ({
    edition: t.prismaField({
      type: DraftEdition,
      description: 'The edition, to be looked at and published.',
      resolve: (query, { editionId }, _args, { db }) =>
        db.edition.findUniqueOrThrow({ ...query, where: { id: editionId } }),
    }),
    toId: t.exposeID('toId', { description: 'The other actor, a bare uuid.' }),
    documents: t.field({
      type: [FoundDocument],
      description: 'All documents that were staged.',
      resolve: ({ editionId, documents }, _args, { db }) => readTitled(db, documents, editionId),
    }),
  }),
})

const SplitResult = builder.unionType('SplitResult', {
  description: 'What was staged, or why nothing was.',
  types: [SplitActors, InvalidInput, Conflict, NotFound, Forbidden],
})

builder.mutationField('splitActor', (t) =>
  t.field({
    type: SplitResult,
    description:
      'Stages a split in one draft edition: what is named goes over to another actor, which may be a new one, and nothing else changes. All of it, or nothing.',
    args: { input: t.arg({ type: SplitActorInput, required: true, description: 'The actor.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', async (tx, by) => {
        const fromId = findActorId(input.from)
        if (!fromId) return notFound(noSuchActor)
        const newActor = readNewActor(input.newActor)
        const toId = readOther(input.to, newActor !== null)
        if (typeof toId !== 'string') return toId
        const read = readParts(input.parts ?? [])
        if (!read.ok) return invalidInput(read.issues)
        const aliases = input.aliases ?? []
        if (read.chosen.size === 0 && aliases.length === 0) {
          const message =
            'Choose what goes over to the other actor: one reference, relation or alias at least.'
          return invalidInput([{ path: ['parts'], message }])
        }
        const work = async () => {
          const target = await openTarget(tx, input, by)
          if (!('editionId' in target)) return target
          const { editionId } = target
          const order = { editionId, fromId, toId, newActor, chosen: read.chosen, aliases }
          return splitOutcome(tx, editionId, await stageSplit(tx, order, by))
        }
        return allOrNothing(tx, work, (result) => 'documents' in result)
      }),
  }),
)

function readNewActor(given: typeof SplitNewActorInput.$inferInput | null | undefined): NewActor | null {
  if (!given) return null
  // Its type is named, and so not known here; GraphQL has checked that it is one of the list.
  const kind: unknown = given.kind
  const { name, slug, isCopy } = given
  return { name, slug, kind: typeof kind === 'string' ? kind : null, isCopy: isCopy ?? false }
}

function readOther(given: string | null | undefined, isNew: boolean) {
  const refuse = (message: string) => invalidInput([{ path: ['to'], message }])
  if (given == null)
    return isNew
      ? uuidv7()
      : refuse('Choose the actor that some of this one goes over to, or make a new one.')
  const id = findActorId(given)
  if (!isNew) return id ?? notFound(noSuchActor)
  if (id && versionOf(id) === 7) return id
  return refuse('This is not a UUIDv7: make the id with a UUIDv7 library, or leave it to the server.')
}

interface Part {
  kind: Titled['kind']
  id: string
  path: string
}

function readParts(parts: readonly Part[]) {
  const chosen = new Map<string, Set<string>>()
  const issues = parts.flatMap(({ kind, id, path }, index) => {
    const found = findUuid(id, [kindOf(kind).table])
    if (!found) {
      const message = `There is no such ${kindOf(kind).noun}.`
      return [{ path: ['parts', String(index), 'id'], message }]
    }
    const key = keyOf({ kind, id: found })
    chosen.set(key, (chosen.get(key) ?? new Set()).add(path))
    return []
  })
  return issues.length > 0 ? { ok: false as const, issues } : { ok: true as const, chosen }
}

async function splitOutcome(tx: Transaction, editionId: string, split: SplitStaged) {
  switch (split.status) {
    case 'SPLIT':
      return branded('SplitActors', { editionId, toId: split.toId, documents: split.documents })
    case 'UNFIT': {
      const titles = await findTitles(tx, split.problems, editionId)
      return invalidInput(
        split.problems.map(({ kind, id, path, message }) => ({
          path: ['parts', kind, id, ...path.split('.')],
          message: `${titles.get(keyOf({ kind, id }))?.title ?? 'The new actor'}: ${message}`,
        })),
      )
    }
    default:
      return refusedStaging(tx, editionId, split)
  }
}

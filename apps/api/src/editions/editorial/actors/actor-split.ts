import { referencesTo } from '@parley/shared/actors/references-to'
import { itemsOf, membersOf } from '@parley/shared/compare/item'
import { describeItem } from '@parley/shared/compare/sentences'
import { actor } from '@parley/shared/content/actor'
import { fieldsOf } from '@parley/shared/content/field'
import type { Transaction } from '../../../core/database/transaction'
import { builder } from '../../../graphql/builder'
import { refusal } from '../../../graphql/errors'
import type { DocumentKey } from '../../blockers/blocker'
import { findDrafted, readDrafted } from '../../drafted'
import { findReferrersIn } from '../../referrers'
import { FoundDocument } from '../found-document'
import { forReading } from '../reading'
import { findTitles, keyOf, namedBy, nameIn, type Titled } from '../titles'
import { findEditionId } from '../write'
import { findActorId, noSuchActor } from './actor-merge'

interface Part {
  path: string
  sentence: string
}

const SplitPart = builder.objectRef<Part>('SplitPart').implement({
  description: 'Something that may go over to another actor.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Which one, for the split.' }),
    sentence: t.exposeString('sentence', { description: 'What it is, in words.' }),
  }),
})

interface Parts {
  document: Titled
  parts: Part[]
}

const SplitDocument = builder.objectRef<Parts>('SplitDocument').implement({
  description: 'What a document holds that may go over to another actor.',
  fields: (t) => ({
    document: t.expose('document', { type: FoundDocument, description: 'The document.' }),
    parts: t.expose('parts', { type: [SplitPart], description: 'What may go over, one by one.' }),
  }),
})

interface Split {
  actor: Titled
  aliases: string[]
  documents: Parts[]
}

const ActorSplit = builder.objectRef<Split>('ActorSplit').implement({
  description: 'What of an actor may go over to another when it is split.',
  fields: (t) => ({
    actor: t.expose('actor', { type: FoundDocument, description: 'The actor.' }),
    aliases: t.exposeStringList('aliases', { description: 'Its aliases.' }),
    documents: t.expose('documents', {
      type: [SplitDocument],
      description: 'Its own relations, then what refers to it in each document, live or in the edition.',
    }),
  }),
})

builder.queryField('actorSplit', (t) =>
  t.field({
    type: ActorSplit,
    description: 'All that may go over to another actor when this one is split.',
    args: {
      actor: t.arg.id({ required: true, description: 'The actor.' }),
      edition: t.arg.id({ description: 'The draft edition it is to be staged in; none for a new one.' }),
    },
    resolve: async (_root, args, context) => {
      const id = findActorId(args.actor)
      const editionId = args.edition == null ? null : findEditionId(args.edition)
      const split = id ? await readSplit(forReading(context), id, editionId) : null
      if (!split) throw refusal('NOT_FOUND', noSuchActor, { argument: 'actor' })
      return split
    },
  }),
)

async function readSplit(db: Transaction, id: string, editionId: string | null): Promise<Split | null> {
  const key: DocumentKey = { kind: 'ACTOR', id }
  const { document } = await findDrafted(db, editionId, key)
  if (!document) return null
  const referring = await findReferrersIn(db, editionId, key)
  const referrers = (await readDrafted(db, editionId, referring)).filter((each) => each.id !== id)
  const keys = [{ ...key, document }, ...referrers].flatMap((each) =>
    namedBy(each.kind, each.id, [each.document]),
  )
  const titles = await findTitles(db, keys, editionId)
  const nameOf = nameIn(titles)
  const titled = (of: DocumentKey, parts: Part[]): Parts[] => {
    const found = titles.get(keyOf(of))
    return found && parts.length > 0 ? [{ document: found, parts }] : []
  }
  const own = titles.get(keyOf(key))
  const relations = new Map(fieldsOf(actor.schema)).get('relations')
  if (!own || relations?.type !== 'list') return null
  const relationParts = itemsOf(document.relations).map((each) => {
    const words = describeItem(relations.list, each, nameOf)
    return { path: `relations.${each.id}`, sentence: `${words.charAt(0).toUpperCase()}${words.slice(1)}` }
  })
  return {
    actor: own,
    aliases: membersOf(document.aliases),
    documents: [
      ...titled(key, relationParts),
      ...referrers.flatMap((each) =>
        each.document ? titled(each, referencesTo(each.kind, each.document, key, nameOf)) : [],
      ),
    ],
  }
}

import { documentKinds } from '@parley/shared/content/kind-names'
import { valuesOf } from '@parley/shared/content/terms'
import { Document, typenames } from '../editions/schema/document'
import { DocumentKind } from '../editions/schema/terms'
import { createBatch, groupBy } from '../graphql/batch'
import { builder } from '../graphql/builder'
import type { Context } from '../graphql/context'
import { enumOf } from '../graphql/enums'
import { readNodes } from '../graphql/node-types'
import { pageOf, readPageArguments } from '../graphql/page'
import { open } from '../graphql/sub-graphs'
import { type AskedWords, readAskedWords } from './asked-words'
import type { ExcerptPart } from './excerpt'
import { countHits, type Found, findHits, placeKeys, rankOf } from './find-hits'
import { type Match, readMatches } from './read-matches'
import { searchRanks } from './terms'

const SearchRank = enumOf('SearchRank', searchRanks, 'How a document was found, the best first.')

const SearchExcerptPart = builder.objectRef<ExcerptPart>('SearchExcerptPart').implement({
  ...open('A piece of an excerpt. The pieces of an excerpt follow one another without a gap.'),
  fields: (t) => ({
    text: t.exposeString(
      'text',
      open('The words themselves, as plain text; an ellipsis where something was left out.'),
    ),
    isMatch: t.exposeBoolean('isMatch', open('True for a word that was asked for, to be marked.')),
  }),
})

const SearchMatch = builder.objectRef<Match>('SearchMatch').implement({
  ...open('A field of a document in which words that were asked for stand.'),
  fields: (t) => ({
    path: t.exposeString('path', open('Where: field names and item ids, joined by dots.')),
    label: t.exposeString('label', open('Where, for readers, as in "Sections › Text".')),
    itemId: t.exposeString('itemId', {
      ...open(
        'The uuid of the item in which the field stands, such as a section; null for the document itself.',
      ),
      nullable: true,
    }),
    excerpt: t.field({
      ...open('The words and what stands around them; a short text is given whole.'),
      type: [SearchExcerptPart],
      resolve: ({ excerpt }) => excerpt,
    }),
  }),
})

/** A document that was found, as its own type reads it, and the words it was found by. */
interface Hit extends Found {
  asked: AskedWords
  document: object
}

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  ...open('A document that was found. Each is found once, however many of its fields match.'),
  fields: (t) => ({
    document: t.field({
      ...open('The document, as it stands at the moment that is asked about.'),
      type: Document,
      resolve: ({ document }) => document as never, // a row of the document's own type, branded with it
    }),
    kind: t.expose('kind', { ...open('What kind of document it is.'), type: DocumentKind }),
    rank: t.field({
      ...open('How it was found; hits stand in the order of these values.'),
      type: SearchRank,
      resolve: rankOf,
    }),
    match: t.field({
      ...open('The field that matches best.'),
      type: SearchMatch,
      resolve: async (hit, _args, context) => {
        const [best] = await matchesOf(context, hit)
        if (!best) throw new Error(`Nothing names ${hit.kind} ${hit.id}.`)
        return best
      },
    }),
    otherMatches: t.field({
      ...open('Other fields of it that match, the best first; at most three.'),
      type: [SearchMatch],
      resolve: async (hit, _args, context) => (await matchesOf(context, hit)).slice(1),
    }),
  }),
})

const matchesOf = createBatch(
  ({ asked, kind, id }: Hit) => `${kind}:${id}:${asked.line}`,
  async (context: Context, hits: Hit[]) => {
    const found = new Map<Hit, Match[]>()
    for (const [, group] of groupBy(hits, ({ asked }) => asked.line)) {
      const [{ asked }] = group as [Hit, ...Hit[]] // a group has a member
      const matches = await readMatches(context.db, asked, group)
      group.forEach((hit, index) => {
        found.set(hit, matches[index] ?? [])
      })
    }
    return hits.map((hit) => found.get(hit) ?? [])
  },
)

const SearchHitConnection = builder.connectionObject(
  { type: SearchHit, name: 'SearchHitConnection', ...open('A page of what was found.') },
  { name: 'SearchHitEdge', ...open('A hit in a list.') },
)

builder.queryField('search', (t) =>
  t.connection(
    {
      ...open(
        'Finds documents by all of the words given. In names a word may be begun only, or misspelled a little when it ' +
          'has five letters or more; in texts it is found in all its English forms, and the last may be begun only. ' +
          'Accents and capitals do not matter, nor whether it is written in Latin, Cyrillic or Arabic letters. Names ' +
          'come before texts; of equals the shorter comes first. Nothing to ask by finds nothing.',
      ),
      type: SearchHit,
      args: {
        query: t.arg.string({
          required: true,
          description:
            'Words, as somebody types them; at most 200 characters. Signs between them have no meaning.',
        }),
        kinds: t.arg({ type: [DocumentKind], description: 'Only documents of these kinds.' }),
      },
      resolve: async (_root, { query, kinds, ...args }, context, info) => {
        const asked = await readAskedWords(context.db, query)
        const page = readPageArguments(args, placeKeys, `search ${asked.line}`)
        const among = [...new Set(kinds ?? valuesOf(documentKinds))]
        const found = await findHits(context.db, asked, among, page)
        const { edges, ...about } = pageOf(
          page,
          found,
          ({ place, id }) => [place, id],
          () => countHits(context.db, asked, among),
        )
        const shown = edges.map(({ node }) => ({ typename: typenames[node.kind], id: node.id }))
        const documents = await readNodes(context, info, shown, ['edges', 'node', 'document'])
        return {
          ...about,
          edges: edges.map(({ node, cursor }, index) => {
            const document = documents[index]
            if (!document) throw new Error(`${node.kind} ${node.id} was found and is not there.`)
            return { cursor, node: { ...node, asked, document } }
          }),
        }
      },
    },
    SearchHitConnection,
  ),
)

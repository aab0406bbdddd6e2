import { RadarConcern } from '../editions/editorial/terms'
import { findTitles } from '../editions/editorial/titles'
import { Document, typenames } from '../editions/schema/document'
import { DocumentKind } from '../editions/schema/terms'
import { createBatch } from '../graphql/batch'
import { builder } from '../graphql/builder'
import { readTogether } from '../graphql/read-together'
import type { Concern } from './read-concerns'
import { paths, type Told, tellConcern } from './sentence'

export const RadarItem = builder.objectRef<Concern>('RadarItem').implement({
  description: 'Something the record owes somebody who looks after it, and the field in which it is mended.',
  fields: (t) => ({
    concern: t.expose('concern', { type: RadarConcern, description: 'What kind of concern it is.' }),
    sentence: t.string({
      description: 'What is the matter, in a sentence that names what it is about.',
      resolve: async (concern, _args, context) => (await tell(context, concern)).sentence,
    }),
    remedy: t.string({
      description: 'What to do about it.',
      resolve: async (concern, _args, context) => (await tell(context, concern)).remedy,
    }),
    kind: t.expose('kind', {
      type: DocumentKind,
      description: 'What kind of document it is mended in.',
    }),
    documentId: t.exposeID('id', { description: 'That document, a bare uuid.' }),
    title: t.string({
      description: 'What that document is called.',
      resolve: async (concern, _args, context) => (await tell(context, concern)).title,
    }),
    path: t.string({
      description: 'The field of the document in which it is mended.',
      resolve: ({ matter }) => paths[matter],
    }),
    citing: t.int({
      description: 'Of a dead citation: how many documents cite that source; 0 for other concerns.',
      resolve: ({ citing }) => citing,
    }),
    document: t.field({
      type: Document,
      description: 'The document itself.',
      resolve: async ({ kind, id }, _args, context, info) => {
        const [row] = await readTogether(context, info, [{ typename: typenames[kind], id }])
        return row as never // a row of the document's own type, branded with it
      },
    }),
  }),
})

/** The names of all that stands on a page are read together. */
const tell = createBatch<Concern, Told>(
  ({ concern, id }) => `${concern} ${id}`,
  async ({ db }, concerns) => {
    const named = concerns.flatMap(({ kind, id, citingKind, citingId }) => [
      { kind, id },
      ...(citingKind && citingId ? [{ kind: citingKind, id: citingId }] : []),
    ])
    const titles = await findTitles(db, named, null)
    return concerns.map((concern) => tellConcern(concern, titles))
  },
)

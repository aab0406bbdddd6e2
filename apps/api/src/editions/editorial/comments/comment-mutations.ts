import { queryFromInfo, type WithBrand } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import { builder } from '../../../graphql/builder'
import type { Context } from '../../../graphql/context'
import { findUuid } from '../../../graphql/global-id'
import { DocumentKeyInput } from '../document-key-input'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound, notFound } from '../problems'
import { write } from '../write'
import { addComment, type Said } from './add-comment'
import { Comment } from './comment'
import { readCommentInput } from './read-comment-input'
import { resolveComment } from './resolve-comment'

const CommentResult = builder.unionType('CommentResult', {
  description: 'The comment as it is kept, or why nothing was written.',
  types: [Comment, InvalidInput, NotFound, Forbidden],
})

const CommentInput = builder.inputType('CommentInput', {
  description: 'What to say about an edition, a document, a field of one, or in reply to a comment.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id, a UUIDv7 of the client, so that it can be sent again; else the server makes one.',
    }),
    edition: t.id({
      description:
        'The edition it is about, or in which it is about a document; also a published or discarded one.',
    }),
    document: t.field({ type: DocumentKeyInput, description: 'The document it is about.' }),
    path: t.string({
      description:
        'The field of the document: names and item ids joined by dots, as the changes of a document say it.',
    }),
    replyTo: t.id({ description: 'The comment it replies to; what that is about is not said again.' }),
    text: t.string({
      required: true,
      description:
        'What to say. At most 4000 characters. Where the name of somebody is to stand it holds `@[id]`, and the id stands in `mentions`.',
    }),
    mentions: t.idList({ description: 'Whom the text mentions: people who work here, at most 20.' }),
  }),
})

const ResolveCommentInput = builder.inputType('ResolveCommentInput', {
  description: 'A comment that is resolved, or is not after all.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id; not that of a reply.' }),
    resolved: t.boolean({ defaultValue: true, description: 'False to reopen it.' }),
  }),
})

builder.mutationFields((t) => ({
  comment: t.field({
    type: CommentResult,
    description:
      'Says something about an edition, a document or a field. It is kept for ever, and changes nothing else: an approval stands. A reply reopens a comment that was resolved.',
    args: { input: t.arg({ type: CommentInput, required: true, description: 'What, and about what.' }) },
    resolve: (_root, { input }, context, info) => {
      const read = readCommentInput(input)
      return keep(context, info, (tx, by) =>
        read.ok ? addComment(tx, read.wanted, by) : { status: 'REFUSED', issues: read.issues },
      )
    },
  }),
  resolveComment: t.field({
    type: CommentResult,
    description: 'Resolves a comment: what it asks is done. Or reopens it.',
    args: { input: t.arg({ type: ResolveCommentInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context, info) => {
      const id = findUuid(input.id, ['Comment']) ?? ''
      const isResolved = input.resolved ?? true
      return keep(context, info, (tx, by) =>
        id
          ? resolveComment(tx, { id, isResolved }, by)
          : { status: 'NOT_FOUND', message: 'There is no such comment: choose another.' },
      )
    },
  }),
}))

/** Does a write, and gives the comment as the request asks for it. */
async function keep(
  context: Context,
  info: GraphQLResolveInfo,
  work: (tx: Transaction, by: Person) => Said | Promise<Said>,
) {
  const kept = await write(context, 'comment', async (tx, by) => {
    const said = await work(tx, by)
    if (said.status === 'REFUSED') return invalidInput(said.issues)
    return said.status === 'NOT_FOUND' ? notFound(said.message) : said
  })
  return 'status' in kept ? readComment(context, info, kept.id) : kept
}

async function readComment(context: Context, info: GraphQLResolveInfo, id: string) {
  const query = queryFromInfo({ context, info, typeName: 'Comment', select: { id: true } })
  const comment = await context.db.comment.findUniqueOrThrow({ ...query, where: { id } })
  // The mark that Pothos' types ask for is the one set here.
  return branded('Comment', comment) as WithBrand<typeof comment>
}

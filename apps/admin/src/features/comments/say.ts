import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { CommentInput } from '@/lib/graphql/generated/graphql'
import type { Place } from './place'

/** What a comment or a reply is to say. */
export interface Words {
  /** Made before it is first sent, so that it can be sent again. */
  id: string
  text: string
  mentions: string[]
}

export function sayAt({ editionId, document, path }: Place, words: Words) {
  return send({ ...words, edition: editionId, document, path })
}

export function replyTo(id: string, words: Words) {
  return send({ ...words, replyTo: id })
}

export async function resolve(id: string, resolved: boolean) {
  return (await askFromBrowser(resolveDocument, { input: { id, resolved } })).resolveComment
}

async function send(input: CommentInput) {
  return (await askFromBrowser(commentDocument, { input })).comment
}

const commentDocument = graphql(`
  mutation Comment($input: CommentInput!) {
    comment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)

const resolveDocument = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) { __typename ... on Problem { message } ... on InvalidInput { issues { path message } } }
  }
`)

import { commentText } from '@parley/shared/comments'
import { fieldPathIn } from '@parley/shared/compare/path'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { findUuid } from '../../../graphql/global-id'
import type { InputProblem } from '../problems'
import { findEditionId } from '../write'
import type { WantedComment } from './add-comment'

interface Given {
  id?: string | null
  edition?: string | null
  document?: { kind: DocumentKind; id: string } | null
  path?: string | null
  replyTo?: string | null
  text: string
  mentions?: readonly string[] | null
}

type Read = { ok: true; wanted: WantedComment } | { ok: false; issues: InputProblem[] }

/** Reads what somebody wants to say, and about what; refuses with every issue at once. */
export function readCommentInput(given: Given): Read {
  const issues: InputProblem[] = []
  const refuse = (path: string, message: string) => issues.push({ path: [path], message })
  const { edition, document, replyTo } = given
  const path = given.path || null

  const id = given.id == null ? null : findUuid(given.id, ['Comment'])
  if (given.id != null && !id) refuse('id', 'This is no id: make it with a UUIDv7 library.')
  const text = commentText.safeParse(given.text)
  for (const { message } of text.error?.issues ?? []) refuse('text', message)
  if (replyTo != null) {
    for (const [name, value] of Object.entries({ edition, document, path }))
      if (value != null) refuse(name, 'A reply is about what it replies to: leave this out.')
  } else if (edition == null && !document) {
    refuse('edition', 'Say what the comment is about: an edition, a document, or the comment it replies to.')
  }
  if (path !== null && !document && replyTo == null)
    refuse('path', 'A field belongs to a document: say which, or leave the field out.')
  if (path !== null && document && fieldPathIn(document.kind, path) !== path)
    refuse('path', `A ${kindOf(document.kind).noun} has no such field: name one as its changes do.`)

  if (issues.length > 0 || !text.success) return { ok: false, issues }
  const wanted = {
    id,
    editionId: edition == null ? null : (findEditionId(edition) ?? nowhere),
    document: document
      ? { kind: document.kind, id: findUuid(document.id, [kindOf(document.kind).table]) ?? nowhere }
      : null,
    path,
    replyToId: replyTo == null ? null : (findUuid(replyTo, ['Comment']) ?? nowhere),
    text: text.data,
    mentions: [...new Set((given.mentions ?? []).map((each) => findUuid(each, ['Person', 'User']) ?? each))],
  }
  return { ok: true, wanted }
}

// What is no id is of nothing that is there.
const nowhere = '00000000-0000-0000-0000-000000000000'

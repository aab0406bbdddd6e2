import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { z } from 'zod'
import { type FindCalls, foundDocumentSchema } from '@/features/pickers/found-document'
import { askFromBrowser } from '@/lib/browser-client'
import { Refused, SignedOut } from '@/lib/failures'
import type { Saved, Sent, StageAnswer } from './saving/save-transport'

/** What the form asks of the editorial API, for one draft edition. Each call throws when the server cannot be reached. */
export interface EditorialCalls extends FindCalls {
  load(kind: DocumentKind, id: string): Promise<Saved | null>
  stage(kind: DocumentKind, id: string, wanted: Sent): Promise<StageAnswer>
  withdraw(kind: DocumentKind, id: string, wanted: Withdrawal): Promise<Answer>
  takeOut(kind: DocumentKind, id: string, lock: number): Promise<Answer>
}

export interface Withdrawal {
  baseVersion: number
  lock: number
  successorId: string | null
}

export type Answer = { ok: true; lock: number } | { ok: false; message: string }

/** `onCounted` hears that the edition holds a document more, or one less. */
export function editorialCalls(edition: string, onCounted = () => {}): EditorialCalls {
  return {
    async find(query, kinds) {
      const data = await ask(FIND, { query, kinds, edition })
      return z.object({ findDocuments: z.array(foundDocumentSchema) }).parse(data).findDocuments
    },
    async titles(documents) {
      const data = await ask(TITLES, { documents, edition })
      return z.object({ documentTitles: z.array(foundDocumentSchema) }).parse(data).documentTitles
    },
    async load(kind, id) {
      const data = await ask(LOAD, { kind, key: id, edition })
      const { editable } = z.object({ editable: savedSchema.nullable() }).parse(data)
      return editable && { ...editable, document: readDocument(kind, editable.document) }
    },
    async stage(kind, id, { document, baseVersion, lock, key }) {
      try {
        const input = { edition, id, baseVersion, lock, document }
        const answer = readStaged(kind, await ask(stageMutation(kind), { input, key }))
        if (answer.status === 'STAGED' && lock === 0) onCounted()
        return answer
      } catch (failure) {
        // The server did answer: trying again by itself would not help.
        const isAnswer = failure instanceof Refused || failure instanceof SignedOut
        if (isAnswer) return { status: 'REFUSED', message: failure.message }
        throw failure
      }
    },
    async withdraw(kind, id, wanted) {
      const answer = readAnswer(await ask(WITHDRAW, { input: { edition, kind, id, ...wanted } }))
      if (answer.ok && wanted.lock === 0) onCounted()
      return answer
    },
    async takeOut(kind, id, lock) {
      const answer = readAnswer(await ask(TAKE_OUT, { input: { edition, kind, id, lock } }))
      if (answer.ok) onCounted()
      return answer
    },
  }
}

function ask(document: string, variables: Record<string, unknown>): Promise<unknown> {
  return askFromBrowser<unknown, Record<string, unknown>>(document, variables)
}

const FIND = `query FindDocuments($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
  findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 10) { kind id slug title detail state }
}`

const TITLES = `query DocumentTitles($documents: [DocumentKeyInput!]!, $edition: ID) {
  documentTitles(documents: $documents, edition: $edition) { kind id slug title detail state }
}`

const LOAD = `query LoadDocument($kind: DocumentKind!, $key: String!, $edition: ID) {
  editable(kind: $kind, key: $key, edition: $edition) { document baseVersion lock }
}`

const PROBLEMS = `
  ... on InvalidInput { message issues { path message } }
  ... on Conflict { message lock conflicts { path label baseText theirsText mineText } }
  ... on NotFound { message }
  ... on Forbidden { message }`

/** Each kind has a mutation of its own, with a typed input. */
function stageMutation(kind: DocumentKind): string {
  const { table } = kindOf(kind)
  return `mutation Stage${table}($input: Stage${table}Input!, $key: String) {
    answer: stage${table}(input: $input, idempotencyKey: $key) {
      __typename
      ... on StagedChange { change { next baseVersion lock } }${PROBLEMS}
    }
  }`
}

const WITHDRAW = `mutation StageWithdrawal($input: StageWithdrawalInput!) {
  answer: stageWithdrawal(input: $input) { __typename ... on StagedChange { change { next baseVersion lock } }${PROBLEMS} }
}`

const TAKE_OUT = `mutation Unstage($input: UnstageInput!) {
  answer: unstage(input: $input) { __typename${PROBLEMS} }
}`

// As the record keeps it; readDocument is its reader.
const storedSchema = z.unknown()
const savedSchema = z.object({ document: storedSchema, baseVersion: z.number(), lock: z.number() })

const answerSchema = z.object({
  answer: z.discriminatedUnion('__typename', [
    z.object({
      __typename: z.literal('StagedChange'),
      change: z.object({ next: storedSchema, baseVersion: z.number(), lock: z.number() }),
    }),
    z.object({ __typename: z.literal('UnstagedChange') }),
    z.object({
      __typename: z.literal('InvalidInput'),
      message: z.string(),
      issues: z.array(z.object({ path: z.array(z.string()), message: z.string() })),
    }),
    z.object({
      __typename: z.literal('Conflict'),
      message: z.string(),
      lock: z.number(),
      conflicts: z.array(
        z.object({
          path: z.string(),
          label: z.string(),
          baseText: z.string(),
          theirsText: z.string(),
          mineText: z.string(),
        }),
      ),
    }),
    z.object({ __typename: z.literal('NotFound'), message: z.string() }),
    z.object({ __typename: z.literal('Forbidden'), message: z.string() }),
  ]),
})

function readStaged(kind: DocumentKind, data: unknown): StageAnswer {
  const { answer } = answerSchema.parse(data)
  switch (answer.__typename) {
    case 'StagedChange': {
      const { next, baseVersion, lock } = answer.change
      if (!next) return { status: 'REFUSED', message: 'Somebody withdrew this document in this edition.' }
      return { status: 'STAGED', document: readDocument(kind, next), baseVersion, lock }
    }
    case 'InvalidInput': {
      const issues = answer.issues.map(({ path, message }) => ({ path: pathInDocument(path), message }))
      return { status: 'INVALID', message: answer.message, issues }
    }
    case 'Conflict': {
      const texts = answer.conflicts.map(({ path, label, baseText, theirsText, mineText }) => {
        return { path, label, base: baseText, theirs: theirsText, mine: mineText }
      })
      return { status: 'CONFLICT', message: answer.message, lock: answer.lock, texts }
    }
    case 'UnstagedChange':
      return { status: 'REFUSED', message: 'This document was taken out of the edition.' }
    default:
      return { status: 'REFUSED', message: answer.message }
  }
}

function readAnswer(data: unknown): Answer {
  const { answer } = answerSchema.parse(data)
  if (answer.__typename === 'StagedChange') return { ok: true, lock: answer.change.lock }
  if (answer.__typename === 'UnstagedChange') return { ok: true, lock: 0 }
  return { ok: false, message: answer.message }
}

/** Paths lead into `input.document`, and may say so. */
function pathInDocument(path: string[]): string {
  const start = path.indexOf('document')
  return path.slice(start < 2 ? start + 1 : 0).join('.')
}

import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { allKinds, kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import { v7 as uuidv7, version as versionOf } from 'uuid'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { findUuid } from '../../graphql/global-id'
import { stage } from '../stage'
import { documentInputs } from './document-inputs'
import { invalidInput } from './problems'
import { readAsGiven, readDocumentInput } from './read-document-input'
import { StageResult, stageOutcome } from './stage-result'
import { findEditionId, noSuchEdition, write } from './write'

interface StageInput {
  edition: string
  id?: string | null
  baseVersion?: number | null
  lock?: number | null
  document: Record<string, unknown>
}

for (const { kind, table } of allKinds) addStageMutation(kind, table)

/** `stageMeeting` and its input, of this kind: the same verb for all, each with its own typed document. */
function addStageMutation(kind: DocumentKind, typename: string) {
  const noun = documentKinds[kind].label.toLowerCase()
  const aNoun = withArticle(noun)
  const document = documentInputs.get(kind)
  if (!document) throw new Error(`${kind} has no input type.`)
  const input = builder.inputType(`Stage${typename}Input`, {
    description: `What ${aNoun} is to be, and what stood before its writer.`,
    fields: (t) => ({
      edition: t.id({ required: true, description: 'The draft edition to put it into.' }),
      id: t.id({
        description: `The ${noun}; for a new one a UUIDv7 of the client, else the server makes one.`,
      }),
      baseVersion: t.int({
        defaultValue: 0,
        description:
          'The published version its writer began from; 0 for a new one. Counts while `lock` is 0.',
      }),
      lock: t.int({
        defaultValue: 0,
        description: 'The lock of the change its writer saw in this edition; 0 while there is none.',
      }),
      document: t.field({ type: document, required: true, description: `The whole ${noun}.` }),
    }),
  })
  builder.mutationField(`stage${typename}`, (t) =>
    t.field({
      type: StageResult,
      description: `Puts ${aNoun} into a draft edition, merged with what others saved there meanwhile.`,
      args: { input: t.arg({ type: input, required: true, description: `The ${noun}.` }) },
      resolve: (_root, args, context) => stageDocument(kind, args.input, context),
    }),
  )
}

function stageDocument(kind: DocumentKind, input: StageInput, context: Context) {
  return write(context, 'stage', async (tx, by) => {
    const editionId = findEditionId(input.edition)
    if (!editionId) return noSuchEdition()
    const documentId = input.id == null ? uuidv7() : findUuid(input.id, [kindOf(kind).table])
    if (!documentId || versionOf(documentId) !== 7) {
      const message = 'This is not a UUIDv7: make the id with a UUIDv7 library, or leave it to the server.'
      return invalidInput([{ path: ['id'], message }])
    }
    const document = readDocumentInput(kind, input.document)
    const { baseVersion, lock } = input
    const request = { editionId, kind, documentId, document, baseVersion: baseVersion ?? 0, lock: lock ?? 0 }
    const staged = await stage(tx, request, by)
    // Issues name items by the ids that their writer gave.
    const given = staged.status === 'INVALID' ? readAsGiven(kind, input.document) : document
    return stageOutcome(tx, staged, { ...request, document: given })
  })
}

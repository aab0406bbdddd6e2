import { GraphQLError, getLocation, Kind, type OperationDefinitionNode, parse, type Source } from 'graphql'
import { z } from 'zod'
import { idPattern, looksLikeSha256, sha256 } from './document-id'
import type { Found } from './read-documents'

/** What GraphQL Code Generator, Apollo Client and Relay call the file that their builds write. */
export const manifestNames: ReadonlySet<string> = new Set([
  'persisted-documents.json',
  'persisted-query-manifest.json',
  'persisted_queries.json',
])

/** Reads the documents that a build wrote down, each under the id by which its frontend will ask for it. */
export function readManifest(source: Source, found: Found): void {
  const entries = manifest.safeParse(asJson(source.body))
  if (!entries.success) {
    found.problems.push(
      `${source.name}:1  This is not the list of ids and documents that it should be. Generate the file anew.`,
    )
    return
  }
  for (const { id, text } of entries.data) {
    const place = `${source.name}:${getLocation(source, source.body.indexOf(JSON.stringify(id))).line}`
    const problem = findProblem(id, text)
    if (problem) {
      found.problems.push(`${place}  ${problem}`)
      continue
    }
    try {
      // Without the places inside the text, which are not those of the file.
      const document = parse(text, { noLocation: true })
      const operation = document.definitions.find(isOperation)
      found.documents.push({ id, name: operation?.name?.value ?? '', text, document, place })
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      found.problems.push(`${place}  ${error.message}`)
    }
  }
}

/** Apollo lists operations; the others keep each text under its id. */
const manifest = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      operations: z.array(z.object({ id: z.string(), body: z.string() })),
    })
    .transform(({ operations }) => operations.map(({ id, body }) => ({ id, text: body }))),
  z
    .record(z.string(), z.string())
    .transform((texts) => Object.entries(texts).map(([id, text]) => ({ id, text }))),
])

function findProblem(id: string, text: string): string | null {
  if (!idPattern.test(id)) return `“${id}” is no id: it takes 1 to 200 letters, digits and marks.`
  // Else it could stand for a text that somebody else registers under its own hash.
  if (looksLikeSha256(id) && id !== sha256(text))
    return `“${id}” is not the sha256 of its document. Generate the file anew.`
  return null
}

function isOperation(definition: { kind: string }): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

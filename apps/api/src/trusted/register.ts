import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  valueFromAST,
} from 'graphql'
import type { PrismaClient } from '../generated/prisma/client'
import { fragmentsOf } from '../graphql/fragments'
import { publicLimits } from '../graphql/limits'
import { measureOperation } from '../graphql/measure-operation'
import { overLimits } from '../graphql/over-limit'
import { usualOnPage } from '../graphql/page'
import { validateDocument } from '../graphql/validate-document'
import { sha256 } from './document-id'
import { describeError, type FoundDocument, readDocuments } from './read-documents'
import { manifestNames } from './read-manifest'

/**
 * Registers the operations of a frontend's folder, and says how many were new. All or nothing: refuses, with file and
 * line of each, when one of them cannot be read or would not be answered.
 */
export async function registerFolder(
  db: PrismaClient,
  schema: GraphQLSchema,
  folder: string,
): Promise<{ added: number; known: number }> {
  const { documents, problems } = readDocuments(folder)
  problems.push(...documents.flatMap((found) => findProblems(schema, found)))
  const known = await readKnown(db, documents)
  problems.push(...findClashes(documents, known))
  if (problems.length > 0) {
    throw new Error(
      `Nothing was registered, since some of it would not be answered:\n${[...new Set(problems)].join('\n')}`,
    )
  }
  if (documents.length === 0)
    throw new Error(
      `No operation was found in ${folder}: neither in .graphql and .gql files, nor in ${[...manifestNames].join(', ')}.`,
    )
  const texts = new Map(documents.map(({ name, text }) => [sha256(text), { name, text }]))
  const fresh = [...idsOf(documents)].filter(([id]) => !known.has(id)).map(([id, hash]) => ({ id, hash }))
  const added = await db.$transaction(async (tx) => {
    const data = [...texts].map(([hash, document]) => ({ hash, ...document }))
    const { count } = await tx.trustedDocument.createMany({ data, skipDuplicates: true })
    await tx.trustedId.createMany({ data: fresh })
    return count
  })
  return { added, known: texts.size - added }
}

/** What each document may be asked by, and which text that stands for: always its own hash, and the id of its build. */
function idsOf(documents: readonly FoundDocument[]): Map<string, string> {
  return new Map(
    documents.flatMap(({ id, text }) => [id, sha256(text)].map((name) => [name, sha256(text)] as const)),
  )
}

async function readKnown(
  db: PrismaClient,
  documents: readonly FoundDocument[],
): Promise<Map<string, string>> {
  const rows = await db.trustedId.findMany({ where: { id: { in: [...idsOf(documents).keys()] } } })
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

/** One id asks for one text, whichever frontend sends it. */
function findClashes(documents: readonly FoundDocument[], known: ReadonlyMap<string, string>): string[] {
  const here = new Map<string, FoundDocument>()
  return documents.flatMap((found) => {
    const { id, text, place } = found
    const other = here.get(id)
    here.set(id, found)
    if (other && other.text !== text) return [`${place}  “${id}” is another document at ${other.place}.`]
    if ((known.get(id) ?? sha256(text)) === sha256(text)) return []
    return [
      `${place}  “${id}” is registered for another document. Remove that first: npm run trust -- remove ${id}`,
    ]
  })
}

/** What the endpoint would refuse it for, whatever its variables are. */
function findProblems(schema: GraphQLSchema, { document, text, place }: FoundDocument): string[] {
  try {
    parse(text, { maxTokens: publicLimits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [`${place}  ${error.message}`]
  }
  const invalid = validateDocument(schema, document, publicLimits)
  if (invalid.length > 0) return invalid.map((error) => describeError(error, place))
  const fragments = fragmentsOf(document)
  return operationsOf(document)
    .map((operation) =>
      measureOperation({ schema, operation, fragments, variables: standInsFor(schema, operation) }),
    )
    .flatMap((measures) => overLimits(measures, publicLimits))
    .map(({ message }) => `${place}  ${message}`)
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

/** Values as they are likely: the size of a page that says none, and everything included that may be. */
function standInsFor(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode) {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, type, defaultValue }) => {
      const taken = typeFromAST(schema, type as NamedTypeNode) // its overloads part what it takes alike
      const isUsual = defaultValue !== undefined && isInputType(taken)
      return [variable.name.value, isUsual ? valueFromAST(defaultValue, taken) : standIn(String(taken))]
    }),
  )
}

function standIn(type: string): unknown {
  if (type.startsWith('[')) return []
  if (type.startsWith('Boolean')) return true
  return type.startsWith('Int') ? usualOnPage : ''
}

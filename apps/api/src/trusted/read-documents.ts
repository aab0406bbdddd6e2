import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  separateOperations,
} from 'graphql'
import { sha256 } from './document-id'
import { manifestNames, readManifest } from './read-manifest'

/** One operation with the fragments it needs, where it was written, and by what a frontend asks for it. */
export interface FoundDocument {
  id: string
  name: string
  text: string
  document: DocumentNode
  place: string
}

export interface Found {
  documents: FoundDocument[]
  /** What cannot be read, each with its file and line. */
  problems: string[]
}

/** Finds the operations of a frontend: those in `.graphql` and `.gql` files, and those that its build wrote down. */
export function readDocuments(folder: string): Found {
  const found: Found = { documents: [], problems: [] }
  const files = listFiles(folder)
  const read = (file: string) => new Source(readFileSync(path.join(folder, file), 'utf8'), file)
  readWritten(files.filter((file) => /\.(graphql|gql)$/.test(file)).map(read), found)
  for (const file of files) if (manifestNames.has(path.basename(file))) readManifest(read(file), found)
  return found
}

/** Says where an error is, and what it is, on one line. */
export function describeError(error: GraphQLError, place: string): string {
  const line = error.locations?.[0]?.line
  return `${error.source && line ? `${error.source.name}:${line}` : place}  ${error.message}`
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file))
    .sort()
}

/** An operation may use fragments of any file, as frontends write them beside their components. */
function readWritten(sources: Source[], found: Found) {
  const operations: OperationDefinitionNode[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of sources.flatMap((source) => definitionsOf(source, found))) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
    // Types are the schema, which a frontend keeps beside its operations for its tools.
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) addFragment(fragments, definition, found)
  }
  for (const operation of operations) {
    const name = operation.name?.value ?? ''
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] }
    const document = separateOperations(whole)[name] ?? whole
    const text = print(document)
    found.documents.push({ id: sha256(text), name, text, document, place: placeOf(operation) })
  }
}

function addFragment(
  fragments: Map<string, FragmentDefinitionNode>,
  fragment: FragmentDefinitionNode,
  found: Found,
) {
  const name = fragment.name.value
  const other = fragments.get(name)
  if (other)
    found.problems.push(
      `${placeOf(fragment)}  There is another fragment ${name} at ${placeOf(other)}. Rename one.`,
    )
  fragments.set(name, fragment)
}

function definitionsOf(source: Source, found: Found): DocumentNode['definitions'] {
  try {
    return parse(source).definitions
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    found.problems.push(describeError(error, source.name))
    return []
  }
}

function placeOf({ loc }: { loc?: OperationDefinitionNode['loc'] }): string {
  return loc ? `${loc.source.name}:${loc.startToken.line}` : ''
}

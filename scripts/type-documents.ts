import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { CodeFileLoader } from '@graphql-tools/code-file-loader'
import { buildSchema, parse } from 'graphql'

/** What GraphQL Code Generator is told: the schema as text, where the documents are, and the options of its client preset. */
export interface DocumentsToType {
  schema: string
  /** A glob, from `from`, and one for what it leaves out. */
  documents: string
  ignore?: string
  from: string
  /** Where the files will stand, ending in a slash. */
  folder: string
  presetConfig: Record<string, unknown>
  config?: Record<string, unknown>
}

/** The files of GraphQL Code Generator's client preset for the documents written in TypeScript: their paths with their texts. */
export async function typeDocuments(asked: DocumentsToType): Promise<Record<string, string>> {
  const { schema, documents, ignore = [], from, folder, presetConfig, config = {} } = asked
  const found = await new CodeFileLoader(asWritten).load(documents, { cwd: from, ignore })
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: folder,
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: found.toSorted(byLocation),
    presetConfig,
    config,
    plugins: [],
    pluginMap: {},
  })
  const files = await Promise.all(
    sections.map(async (section) => [section.filename, await codegen(section)] as const),
  )
  return Object.fromEntries(files)
}

/** The types are found by a document's text, as it stands in the code. */
const asWritten = { pluckConfig: { skipIndent: true } }

type Located = { location?: string }

/** In an order that does not depend on the disk. */
function byLocation(one: Located, other: Located): number {
  return (one.location ?? '') < (other.location ?? '') ? -1 : 1
}

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, findBreakingChanges, findDangerousChanges, type GraphQLSchema } from 'graphql'
import { checkout } from '../apps/api/src/core/checkout'

/** The two schemas, each with what was released of it: what clients were promised, and rely on. */
export const schemaFiles = ['public', 'editorial'].map((name) => ({
  printed: `apps/api/schema/${name}.graphql`,
  released: `apps/api/schema/released/${name}.graphql`,
}))

export interface SchemaChange {
  file: string
  /** Breaking: a query that was valid fails. Dangerous: it stays valid, and may answer what its client does not expect. */
  weight: 'breaking' | 'dangerous'
  description: string
}

/** What the printed schemas take from clients that the released ones gave them. */
export function findSchemaChanges(): SchemaChange[] {
  return schemaFiles.flatMap(({ printed, released }) =>
    existsSync(path.join(checkout, released))
      ? compare(printed, readSchema(released), readSchema(printed))
      : [],
  )
}

/** Compares two states of a schema; additions that no client can notice are left out. */
export function compare(file: string, before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  return [
    ...findBreakingChanges(before, after).map(({ description }) => ({
      file,
      weight: 'breaking',
      description,
    })),
    ...findDangerousChanges(before, after).map(({ description }) => ({
      file,
      weight: 'dangerous',
      description,
    })),
  ] as SchemaChange[] // the weights are two words of a closed list
}

function readSchema(file: string): GraphQLSchema {
  return buildSchema(readFileSync(path.join(checkout, file), 'utf8'))
}

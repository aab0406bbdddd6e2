import path from 'node:path'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { checkout } from './core/checkout'
import { editorialSchema, publicSchema } from './schema'

/** The printed schemas by the file each is committed in. A check compares them with what is there. */
export function printSchemas(): Record<string, string> {
  return { [fileOf('public')]: print(publicSchema), [fileOf('editorial')]: print(editorialSchema) }
}

function print(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

function fileOf(name: string): string {
  return path.join(checkout, 'apps/api/schema', `${name}.graphql`)
}

import { type GraphQLObjectType, isObjectType } from 'graphql'
import { publicSchema } from '../../apps/api/src/schema'
import type { Newsroom } from '../editorial/newsroom'

/** The types of the public schema that are found by their id. */
export const nodeTypes: GraphQLObjectType[] = Object.values(publicSchema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
)

/** The global ids of all that is public of a type. Its rows are in the table of its name; two hold drafts as well. */
export async function idsOf({ database }: Newsroom, typename: string): Promise<string[]> {
  const table = typename === 'Revision' ? 'Change' : typename
  const isPublic = { Revision: '"editionNumber" is not null', Edition: '"publishedAt" is not null' }
  const rows = await database.owner.now.$queryRawUnsafe<Array<{ id: string }>>(
    `select id from "${table}" where ${Reflect.get(isPublic, typename) ?? 'true'} order by id`,
  )
  return rows.map(({ id }) => `${typename}:${id}`)
}

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../graphql/context'
import { readTogether } from '../../graphql/read-together'

/** Reads things of one type by their ids, for a field whose type they are; all tracks of a comparison together. */
export async function nodesOf(
  context: Context,
  info: GraphQLResolveInfo,
  typename: string,
  things: ReadonlyArray<{ id: string }>,
): Promise<never[]> {
  const rows = await readTogether(
    context,
    info,
    things.map(({ id }) => ({ typename, id })),
  )
  return rows as never[] // each read as the type that its field names
}

/** Reads one thing of a type that only the thing knows; null when there is none. */
export async function nodeOf(
  context: Context,
  info: GraphQLResolveInfo,
  thing: { typename: string; id: string } | null | undefined,
): Promise<never> {
  const [row = null] = await readTogether(context, info, thing ? [thing] : [])
  return row as never // branded with its type, which the field's interface or union tells it by
}

import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { createBatch, groupBy, placeOf } from './batch'
import type { Context } from './context'
import { type NodeReference, type NodeRow, readNodes } from './node-types'

interface Asked {
  references: readonly NodeReference[]
  info: GraphQLResolveInfo
  path: string[]
}

/**
 * Reads nodes for a field, one statement for each type, however many rows of a list ask for that field. Gives null in
 * the place of one that is not there. `path` leads from the field to the one whose selection the nodes answer.
 */
export function readTogether(
  context: Context,
  info: GraphQLResolveInfo,
  references: readonly NodeReference[],
  path: string[] = [],
): Promise<Array<NodeRow | null>> {
  return references.length === 0 ? Promise.resolve([]) : readBatch(context, { references, info, path })
}

const readBatch = createBatch<Asked, Array<NodeRow | null>>(
  ({ info, references, path }) =>
    [placeOf(info), ...path, ...references.map(({ typename, id }) => `${typename}:${id}`)].join(' '),
  async (context, asked) => {
    const found = new Map<Asked, Array<NodeRow | null>>()
    for (const group of groupBy(asked, ({ info, path }) => [placeOf(info), ...path].join(' ')).values()) {
      const [first] = group
      if (!first) continue
      // Pothos keeps what was selected by the place of each parent; one it was not told of would be read again.
      for (const { info, path, references } of group) {
        for (const typeName of new Set(references.map(({ typename }) => typename)))
          queryFromInfo({ context, info, typeName, path })
      }
      const rows = await readNodes(
        context,
        first.info,
        group.flatMap(({ references }) => references),
        first.path,
      )
      for (const one of group) found.set(one, rows.splice(0, one.references.length))
    }
    return asked.map((one) => found.get(one) ?? [])
  },
)

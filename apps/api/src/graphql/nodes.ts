import { builder } from './builder'
import { refusal } from './errors'
import { decodeId } from './global-id'
import { readNodes } from './node-types'
import { mostOnPage } from './page'
import { open } from './sub-graphs'

const Node = builder.nodeInterfaceRef()

builder.queryFields((t) => ({
  node: t.field({
    ...open('Finds anything by its id. Null for what is not there, at the moment the query speaks of.'),
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'The id, as `Type:uuid`.' }) },
    resolve: async (_root, { id }, context, info) => {
      const [row] = await readNodes(context, info, [decodeId(String(id))])
      return row ?? null
    },
  }),
  nodes: t.field({
    ...open(
      'Finds several things by their ids, in the order of the ids; null in the place of one that is not there.',
    ),
    type: [Node],
    nullable: { list: false, items: true },
    args: {
      ids: t.arg.idList({
        required: true,
        description: `The ids, each as \`Type:uuid\`; at most ${mostOnPage}.`,
      }),
    },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > mostOnPage)
        throw refusal('INVALID', `Ask for at most ${mostOnPage} ids at once.`, {
          argument: 'ids',
          limit: mostOnPage,
        })
      return readNodes(
        context,
        info,
        ids.map((id) => decodeId(String(id))),
      )
    },
  }),
}))

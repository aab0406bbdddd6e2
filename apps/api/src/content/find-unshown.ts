import { closedLists } from '@parley/shared/closed-lists'
import type { Kind } from '@parley/shared/content/document-kind'
import { fieldsOf, type List } from '@parley/shared/content/field'
import { allKinds } from '@parley/shared/content/kinds'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { hasLoader } from '../graphql/node-types'

/** The types that the descriptions name and nobody wrote; without them no schema can be built. In sentences. */
export function findUnwritten(isWritten: (typename: string) => boolean): string[] {
  const lists = [...closedLists().keys()].filter((name) => !isWritten(name))
  const kinds = allKinds.filter(({ table }) => !isWritten(table))
  return [
    ...lists.map(
      (name) => `No schema has an enum ${name}: write it with enumOf in apps/api/src/content/terms.ts.`,
    ),
    ...kinds.map(askForType),
  ]
}

/** What the descriptions of the kinds say and a schema does not give: a kind, a question or a field. In sentences. */
export function findUnshown(schema: GraphQLSchema): string[] {
  return allKinds.flatMap((kind) => {
    const { table, noun, plural } = kind
    if (!isObjectType(schema.getType(table)) || !hasLoader(table)) {
      return askForType(kind)
    }
    const questions = schema.getQueryType()?.getFields() ?? {}
    const unasked = [noun, plural].filter((name) => !questions[name])
    return [
      ...unasked.map((name) => `No schema has a question ${name}: write it in apps/api/src/content/${noun}.`),
      ...findUnshownFields(schema, table, kind.schema),
    ]
  })
}

function askForType({ table, noun }: Kind): string {
  return `No schema has a type ${table} that is found by its id: write it in apps/api/src/content/${noun}, and name that in apps/api/src/content/schema.ts.`
}

/** Each field stands under its own name, a reference under that of what it points to. */
function findUnshownFields(
  schema: GraphQLSchema,
  typename: string,
  described: List['item'],
  arc: readonly string[] = [],
): string[] {
  const type = schema.getType(typename)
  // An item that only links has no type of its own; its owner gives what it links to.
  const fields = isObjectType(type) ? type.getFields() : null
  return fieldsOf(described).flatMap(([name, field]) => {
    const shown = field.type === 'reference' ? name.replace(/Id$/, '') : name
    // The references of an arc are one field together.
    const isUnshown = fields !== null && !fields[shown] && !arc.includes(name)
    return [
      ...(isUnshown ? [`${typename} has no field ${shown}: give it one in apps/api/src/content.`] : []),
      ...(field.type === 'list'
        ? findUnshownFields(schema, field.list.table, field.list.item, field.list.arc)
        : []),
    ]
  })
}

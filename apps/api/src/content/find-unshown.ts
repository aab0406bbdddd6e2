import { fieldsOf, type List } from '@parley/shared/content/field'
import { allKinds } from '@parley/shared/content/kinds'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { hasLoader } from '../graphql/node-types'

/** What the descriptions of the kinds say and a schema does not give: a kind, a question or a field. In sentences. */
export function findUnshown(schema: GraphQLSchema): string[] {
  return allKinds.flatMap((kind) => {
    const { table, noun, plural } = kind
    if (!isObjectType(schema.getType(table)) || !hasLoader(table)) {
      return `No schema has a type ${table} that is found by its id: write it in apps/api/src/content/${noun}, and name that in apps/api/src/content/schema.ts.`
    }
    const questions = schema.getQueryType()?.getFields() ?? {}
    const unasked = [noun, plural].filter((name) => !questions[name])
    return [
      ...unasked.map((name) => `No schema has a question ${name}: write it in apps/api/src/content/${noun}.`),
      ...findUnshownFields(schema, table, kind.schema),
    ]
  })
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

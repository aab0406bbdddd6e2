import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql'
import { refusal } from './errors'

/** What an operation's directives ask for, before anything is read. */
export type AskedTense =
  | { kind: 'now' }
  | { kind: 'then'; edition: number }
  | { kind: 'then'; time: Date }
  | { kind: 'next'; editionId: string }

/** Reads the tense of a query. Refuses both directives at once, and `@asOf` with both arguments or with none. */
export function tenseOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): AskedTense {
  const asOf = valuesOf(schema, 'asOf', operation, variables)
  const preview = valuesOf(schema, 'preview', operation, variables)
  if (asOf && preview) {
    throw refusal('INVALID', 'A preview shows what is to come and @asOf what was: use one of the two.', {
      argument: 'asOf',
    })
  }
  if (preview) return { kind: 'next', editionId: String(preview.edition) }
  if (!asOf) return { kind: 'now' }

  const { time, edition } = asOf
  if ((time == null) === (edition == null)) {
    throw refusal('INVALID', 'Give @asOf either a time or an edition, exactly one of the two.', {
      argument: 'asOf',
    })
  }
  if (time instanceof Date) return { kind: 'then', time }
  return { kind: 'then', edition: Number(edition) }
}

function valuesOf(
  schema: GraphQLSchema,
  name: string,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const directive = schema.getDirective(name)
  return directive ? getDirectiveValues(directive, operation, variables) : undefined
}

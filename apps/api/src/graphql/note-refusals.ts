import { getTypeBrand } from '@pothos/core'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Context } from './context'

/** Makes every mutation of a schema note in its context when it answers `Forbidden`, whoever made that answer. */
export function noteRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field
    if (!resolve) throw new Error(`The mutation ${field.name} has no resolver.`)
    field.resolve = async (root, args, context: Context, info) => {
      const answer: unknown = await resolve(root, args, context, info)
      if (isForbidden(answer)) context.refused.push(field.name)
      return answer
    }
  }
  return schema
}

/** The names of all that an operation was refused: by an answer, or by an error at whatever depth. */
export function refusedIn({ refused }: Context, { errors = [] }: ExecutionResult): string[] {
  const byErrors = errors
    .filter(({ extensions }) => extensions.code === 'FORBIDDEN')
    .map(({ path }) => String(path?.[0] ?? 'preview'))
  return [...refused, ...byErrors]
}

function isForbidden(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && String(getTypeBrand(answer)) === 'Forbidden'
}

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type GraphQLFieldConfig, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import type { Context } from './context'

/** That a mutation was sent with a key, so that it is done once however often it is sent. */
export interface Once {
  key: string
  /** The sha256 of the mutation and its input: the same key with another input is refused. */
  inputHash: string
}

/** Gives every mutation the argument `idempotencyKey`, so that none can be without it. */
export function withIdempotencyKeys(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType()
  if (!mutation) return schema
  const config = mutation.toConfig()
  const fields = Object.fromEntries(
    Object.entries(config.fields).map(([name, field]) => [name, withKey(name, field)]),
  )
  const { types, ...rest } = schema.toConfig()
  return new GraphQLSchema({
    ...rest,
    types: types.filter((type) => type !== mutation),
    mutation: new GraphQLObjectType({ ...config, fields }),
  })
}

function withKey(
  name: string,
  field: GraphQLFieldConfig<unknown, Context>,
): GraphQLFieldConfig<unknown, Context> {
  const { resolve } = field
  if (!resolve) throw new Error(`The mutation ${name} does nothing.`)
  return {
    ...field,
    args: {
      ...field.args,
      idempotencyKey: {
        type: GraphQLString,
        description:
          'A word of the client’s for this very request, such as a UUID. Sent again within a day with the same input, it is not done again, and its first answer is given, also where that was a refusal; with another input it is refused. At most 200 characters.',
      },
    },
    resolve: (root, { idempotencyKey: key, ...args }, context, info) => {
      const once = typeof key === 'string' ? { key, inputHash: hashOf(name, args) } : null
      return resolve(root, args, { ...context, once }, info)
    },
  }
}

function hashOf(name: string, args: object): string {
  const text = canonicalize({ name, args })
  if (text === undefined) throw new Error('The input cannot be written as canonical JSON.')
  return createHash('sha256').update(text).digest('hex')
}

import { GraphQLSchema, isScalarType, specifiedDirectives } from 'graphql'
import { findUnshown, findUnwritten } from './content/find-unshown'
import './audit/schema'
import './content/schema'
import './editions/editorial/schema'
import './editions/schema/schema'
import './radar/schema'
import './search/schema'
import './users/editorial/schema'
import './webhooks/editorial/schema'
import './live/editorial/schema'
import './graphql/nodes'
import { builder } from './graphql/builder'
import { createAsOf, preview } from './graphql/directives'
import { withIdempotencyKeys } from './graphql/idempotency'
import { noteRefusals } from './graphql/note-refusals'
import type { SubGraph } from './graphql/sub-graphs'

refuse(findUnwritten((typename) => builder.configStore.hasImplementation(typename)))

/** What anyone may ask: no mutation, no draft, no way to preview one. */
export const publicSchema = build('Public')

/** All of it, for people who work here. */
export const editorialSchema = noteRefusals(build('Editorial'))

refuse(findUnshown(editorialSchema))

/** Pothos and readers would say of what is missing only that it is; this says where to write it. */
function refuse(missing: string[]) {
  if (missing.length > 0) throw new Error([...new Set(missing)].join('\n'))
}

function build(subGraph: SubGraph): GraphQLSchema {
  const schema = withIdempotencyKeys(builder.toSchema({ subGraph }))
  const dateTime = schema.getType('DateTime')
  if (!isScalarType(dateTime)) throw new Error('The schema has no DateTime.')
  // The directive takes the schema's own scalar, so it is added when that is built.
  const directives = [
    ...specifiedDirectives,
    createAsOf(dateTime),
    ...(subGraph === 'Editorial' ? [preview] : []),
  ]
  return new GraphQLSchema({ ...schema.toConfig(), directives })
}

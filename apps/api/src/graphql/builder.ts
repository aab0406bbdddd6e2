import type { KindTable } from '@parley/shared/content/kind-names'
import { type Act, can } from '@parley/shared/roles'
import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import SubGraphPlugin from '@pothos/plugin-sub-graph'
import ValidationPlugin from '@pothos/plugin-validation'
import type PrismaTypes from '../generated/pothos'
import { getDatamodel } from '../generated/pothos'
import type { PrismaClient } from '../generated/prisma/client'
import type { Context } from './context'
import { refusal } from './errors'
import { decodeId, encodeId } from './global-id'
import { mostOnPage, type TotalCount, usualOnPage } from './page'
import { CalendarDate, DateTime, Json } from './scalars'
import { everyone, open, type SubGraph } from './sub-graphs'

type Noun = KindTable | 'Participation' | 'Relation' | 'Citation'

/** The one builder of both schemas. A type or field is editorial unless it is opened to the public by name. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  /** Nouns refer to one another in circles, so they may be named by their name. */
  Objects: Record<Noun, { id: string }>
  SubGraphs: SubGraph
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Connection: { totalCount?: TotalCount }
  AuthScopes: { signedIn: boolean; may: Act }
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date | string }
    Date: { Input: string; Output: Date | string }
    JSON: { Input: never; Output: unknown }
  }
}>({
  // Scope-auth stands first: a plugin before it would run its resolver unguarded.
  plugins: [ScopeAuthPlugin, ErrorsPlugin, ValidationPlugin, RelayPlugin, PrismaPlugin, SubGraphPlugin],
  // A row read with too few columns would else answer null without an error.
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: ({ person }) => ({
      signedIn: person !== null,
      may: (act) => person !== null && can(person.role, act),
    }),
    unauthorizedError: (_parent, context) =>
      context.person
        ? refusal('FORBIDDEN', 'Your role may not do this. Ask an administrator.')
        : refusal('UNAUTHENTICATED', 'Sign in first.'),
  },
  errors: { defaultTypes: [] },
  subGraphs: {
    defaultForTypes: ['Editorial'],
    defaultForFields: ['Editorial'],
    fieldsInheritFromTypes: false,
  },
  prisma: {
    // A transaction lacks only $connect, which Pothos never calls.
    client: (context) => context.db as unknown as PrismaClient,
    dmmf: getDatamodel(),
    onUnusedQuery: 'warn',
  },
  relay: {
    cursorType: 'String',
    encodeGlobalID: (typename, id) => encodeId(typename, String(id)),
    decodeGlobalID: decodeId,
    // Both stand in nodes.ts: Pothos' own answer a missing id with an error, and fail a whole list for one of them.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { ...open('Anything with an id of its own, to be read again by `node(id)`.') },
    idFieldOptions: open('Its id, as `Type:uuid`; good for `node(id)`, and the same at every moment.'),
    pageInfoTypeOptions: open('Where a page stands in its list.'),
    hasNextPageFieldOptions: open('True when more follows after the last entry of this page.'),
    hasPreviousPageFieldOptions: open('True when something stands before the first entry of this page.'),
    startCursorFieldOptions: open('The cursor of the first entry, for `before`.'),
    endCursorFieldOptions: open('The cursor of the last entry, for `after`.'),
    defaultConnectionTypeOptions: { subGraphs: [...everyone], defaultSubGraphsForFields: [...everyone] },
    defaultEdgeTypeOptions: { subGraphs: [...everyone], defaultSubGraphsForFields: [...everyone] },
    edgesFieldOptions: { ...open('The entries of this page, each with its cursor.'), nullable: false },
    nodeFieldOptions: { ...open('The entry itself.'), nullable: false },
    cursorFieldOptions: open(
      'The place of this entry in the list, for `after` and `before`; it stays good when the list changes.',
    ),
    pageInfoFieldOptions: open('Where this page stands in the list.'),
    firstArgOptions: {
      description: `How many entries to give, from the start or after \`after\`; at most ${mostOnPage}, usually ${usualOnPage}.`,
    },
    afterArgOptions: { description: 'Give what follows this cursor.' },
    lastArgOptions: {
      description: `How many entries to give, from the end or before \`before\`; at most ${mostOnPage}.`,
    },
    beforeArgOptions: { description: 'Give what stands before this cursor.' },
  },
})

builder.queryType({
  subGraphs: [...everyone],
  description:
    'Where every question starts. Each reads one edition of the record: the newest, or the one named by `@asOf`.',
})

builder.addScalarType('DateTime', DateTime, { subGraphs: [...everyone] })
builder.addScalarType('Date', CalendarDate, { subGraphs: [...everyone] })
builder.addScalarType('JSON', Json, { subGraphs: [...everyone] })

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    ...open('How many entries the whole list has, whatever the page.'),
    resolve: ({ totalCount }) => {
      if (totalCount === undefined) throw new Error('A connection was given without its count.')
      return typeof totalCount === 'function' ? totalCount() : totalCount
    },
  }),
)

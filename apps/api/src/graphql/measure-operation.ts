import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql'
import type { OperationLimits } from './limits'
import { usualOnPage } from './page'

/** What an operation asks for, in the measures that are limited. */
export type Measures = { [Name in Exclude<keyof OperationLimits, 'repetitions'>]: number }

/** A valid operation: every field, type and fragment it names is there, and no fragment spreads itself. */
export interface MeasuredOperation {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Readonly<Record<string, unknown>>
}

/** How many things a list holds when neither its arguments nor its field's `usualLength` tell. */
export const usualLength = 5

/**
 * Measures an operation before it is executed. Its time is bounded by the size of the document: a selection is measured
 * once for each type it may be asked of, so fragments that spread one another many times over cost nothing extra.
 */
export function measureOperation(measured: MeasuredOperation): Measures {
  const { schema, operation } = measured
  const root = schema.getRootType(operation.operation)
  if (!root) return { depth: 0, cost: 0, introspectionCost: 0, aliases: 0, rootFields: 0, directives: 0 }
  const known: Known = new Map()
  const { width, ...total } = measureSelection({ ...measured, known }, operation.selectionSet, root, 1)
  return {
    ...total,
    introspectionCost: Math.ceil(total.introspectionCost),
    rootFields: width,
    directives: countDirectives(measured),
  }
}

/** What a selection comes to, asked of one thing. */
interface Total {
  depth: number
  cost: number
  introspectionCost: number
  aliases: number
  /** Fields of the selection itself. */
  width: number
}

type Known = Map<SelectionSetNode, Map<string, Total>>
type Measuring = MeasuredOperation & { known: Known }

const nothing: Total = { depth: 0, cost: 0, introspectionCost: 0, aliases: 0, width: 0 }

function measureSelection(
  measuring: Measuring,
  selection: SelectionSetNode,
  type: GraphQLCompositeType,
  pageSize: number,
): Total {
  // One thing has one type: of the fragments on others nothing will be in the answer.
  if (isAbstractType(type)) {
    return measuring.schema
      .getPossibleTypes(type)
      .map((possible) => measureSelection(measuring, selection, possible, pageSize))
      .reduce(larger, nothing)
  }
  const key = `${type.name} ${pageSize}`
  const before = measuring.known.get(selection)
  const known = before?.get(key)
  if (known) return known
  const total = selection.selections
    .filter((part) => isAsked(part, measuring))
    .map((part) => measurePart(measuring, part, type as GraphQLObjectType, pageSize)) // neither interface nor union
    .reduce(sum, nothing)
  if (before) before.set(key, total)
  else measuring.known.set(selection, new Map([[key, total]]))
  return total
}

function measurePart(
  measuring: Measuring,
  part: SelectionNode,
  type: GraphQLObjectType,
  pageSize: number,
): Total {
  if (part.kind !== Kind.FIELD) {
    const fragment = part.kind === Kind.INLINE_FRAGMENT ? part : measuring.fragments.get(part.name.value)
    if (!fragment || !appliesTo(measuring.schema, fragment.typeCondition?.name.value, type)) return nothing
    return measureSelection(measuring, fragment.selectionSet, type, pageSize)
  }
  const own = { ...nothing, width: 1, depth: 1, cost: 1, aliases: part.alias ? 1 : 0 }
  const field = fieldOf(measuring.schema, type, part.name.value)
  if (!field || !part.selectionSet) return own
  const returned = getNamedType(field.type)
  if (!isCompositeType(returned)) return own
  const given = getArgumentValues(field, part, measuring.variables)
  const inside = measureSelection(measuring, part.selectionSet, returned, pageSizeOf(field, given))
  const times = timesOf(measuring, field, given, type, pageSize)
  const cost = times * inside.cost
  const isOfSchema = field === SchemaMetaFieldDef || field === TypeMetaFieldDef
  return {
    width: 1,
    depth: isOfSchema ? 1 : 1 + inside.depth,
    cost: isOfSchema ? 1 : 1 + cost,
    introspectionCost: isOfSchema ? cost : times * inside.introspectionCost,
    aliases: own.aliases + inside.aliases,
  }
}

function larger(one: Total, other: Total): Total {
  return {
    depth: Math.max(one.depth, other.depth),
    cost: Math.max(one.cost, other.cost),
    introspectionCost: Math.max(one.introspectionCost, other.introspectionCost),
    aliases: Math.max(one.aliases, other.aliases),
    width: Math.max(one.width, other.width),
  }
}

function sum(one: Total, other: Total): Total {
  return {
    depth: Math.max(one.depth, other.depth),
    cost: one.cost + other.cost,
    introspectionCost: one.introspectionCost + other.introspectionCost,
    aliases: one.aliases + other.aliases,
    width: one.width + other.width,
  }
}

function isAsked(part: SelectionNode, { variables }: Measuring): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, part, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, part, variables)?.if !== false
}

function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return isAbstractType(wanted) && schema.isSubType(wanted, type)
}

function fieldOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return type.getFields()[name]
}

type Field = GraphQLField<unknown, unknown>
type Given = Record<string, unknown>

/** How many things a page of this connection may hold; 1 for what is none. */
function pageSizeOf(field: Field, { first, last }: Given): number {
  if (!isConnection(getNamedType(field.type))) return 1
  const asked = first ?? last ?? usualOnPage
  return typeof asked === 'number' && asked > 0 ? asked : 0
}

/** How many things a field leads to. */
function timesOf(
  measuring: Measuring,
  field: Field,
  given: Given,
  owner: GraphQLObjectType,
  pageSize: number,
) {
  if (isListType(getNullableType(field.type))) return lengthOf(measuring, field, given, owner, pageSize)
  // Few types of a schema wrap another, fewer two; tools ask for nine, one in another.
  return owner.name === '__Type' && field.name === 'ofType' ? 0.5 : 1
}

function lengthOf(
  { schema }: Measuring,
  field: Field,
  given: Given,
  owner: GraphQLObjectType,
  pageSize: number,
): number {
  if (isConnection(owner)) return pageSize
  if (owner.name === '__Schema' && field.name === 'types') return Object.keys(schema.getTypeMap()).length
  if (owner.name.startsWith('__')) return lengthsOfSchema[field.name] ?? usualLength
  // A list of ids or slugs is answered by a list as long.
  const asked = given.ids ?? given.slugs
  if (Array.isArray(asked)) return asked.length
  const told: unknown = field.extensions.usualLength
  return typeof told === 'number' ? told : usualLength
}

function isConnection(type: unknown): boolean {
  return isObjectType(type) && type.name.endsWith('Connection')
}

/** Of a schema, about: what a type or a field of it holds. */
const lengthsOfSchema: Record<string, number> = {
  directives: 6,
  fields: 10,
  inputFields: 6,
  args: 3,
  enumValues: 5,
  interfaces: 1,
  possibleTypes: 5,
}

function countDirectives({ operation, fragments }: MeasuredOperation): number {
  let count = 0
  const counting = {
    Directive() {
      count += 1
    },
  }
  visit(operation, counting)
  for (const fragment of fragments.values()) visit(fragment, counting)
  return count
}

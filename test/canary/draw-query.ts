import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Random } from '../drawn/random'

/** The words to ask with: of what is published, and of what must not be found. */
export interface Pool {
  ids: readonly string[]
  slugs: readonly string[]
  /** For names, publishers and words to search for. */
  texts: readonly string[]
  /** Of lists, by the name of their field. */
  cursors: ReadonlyMap<string, readonly string[]>
  moments: readonly string[]
  days: readonly string[]
}

export interface DrawnQuery {
  text: string
  /** How many fields it selects, leaves and branches alike. */
  selections: number
}

/** Draws a valid query of the public schema: any root, any field below it, any argument, in one of the tenses. */
export function drawQuery(
  schema: GraphQLSchema,
  pool: Pool,
  random: Random,
  tenses: readonly string[],
): DrawnQuery {
  const root = schema.getQueryType()
  if (!root) throw new Error('The schema has no queries.')
  const drawing: Drawing = { schema, pool, random, selections: 0 }
  const fields = Object.values(root.getFields())
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(fields))
  const lines = chosen.map((field, index) => `r${index}: ${drawField(drawing, field, mostDepth)}`)
  return { text: `query ${random.pick(tenses)} { ${lines.join(' ')} }`, selections: drawing.selections }
}

interface Drawing {
  schema: GraphQLSchema
  pool: Pool
  random: Random
  selections: number
}

const mostDepth = 7

function drawField(drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): string {
  drawing.selections += 1
  const named = getNamedType(field.type)
  return `${field.name}${drawArguments(drawing, field)}${isLeafType(named) ? '' : drawSelection(drawing, named, depth - 1)}`
}

function drawSelection(drawing: Drawing, type: GraphQLNamedType, depth: number): string {
  drawing.selections += 1
  if (isObjectType(type)) return ` { __typename ${drawFields(drawing, type, depth).join(' ')} }`
  if (!isAbstractType(type)) throw new Error(`${type.name} has no fields.`)
  // One of the possible types at a time: two may have a field of one name and different types.
  const object = drawing.random.pick(drawing.schema.getPossibleTypes(type))
  const shared = isInterfaceType(type) ? ' id' : ''
  return ` { __typename${shared} ... on ${object.name} { ${['__typename', ...drawFields(drawing, object, depth)].join(' ')} } }`
}

function drawFields(drawing: Drawing, type: GraphQLObjectType, depth: number): string[] {
  const { random } = drawing
  const fields = Object.values(type.getFields())
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const branches = fields.filter((field) => !isLeafType(getNamedType(field.type)))
  const isEnvelope = /(Connection|Edge)$/.test(type.name)
  const chosenBranches = depth <= 0 ? [] : isEnvelope ? branches : [random.pick(branches.concat(leaves))]
  const chosen = new Set([
    ...random.some(leaves, 0.6),
    ...chosenBranches,
    ...(depth > 3 ? random.some(branches, 0.1) : []),
  ])
  return [...chosen].map((field) => drawField(drawing, field, isEnvelope ? depth + 1 : depth))
}

function drawArguments(drawing: Drawing, field: GraphQLField<unknown, unknown>): string {
  const { random } = drawing
  const page = random.pick(['first', 'last'])
  // A cursor is of one order, here the usual one.
  const cursor = drawCursor(drawing, field.name)
  const given = field.args.flatMap((argument) => {
    if (argument.name === 'orderBy' && cursor !== null) return []
    if (argument.name === 'first' || argument.name === 'last')
      return argument.name === page ? [`${argument.name}: ${1 + random.below(4)}`] : []
    if (isCursor(argument)) {
      if (argument.name !== (page === 'first' ? 'after' : 'before')) return []
      return cursor === null ? [] : [`${argument.name}: ${JSON.stringify(cursor)}`]
    }
    if (!isNonNullType(argument.type) && !random.chance(0.4)) return []
    return [`${argument.name}: ${drawValue(drawing, argument, argument.type)}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

function drawValue(
  drawing: Drawing,
  asked: GraphQLArgument | GraphQLInputField,
  type: GraphQLInputType,
): string {
  const { random, pool } = drawing
  if (isNonNullType(type)) return drawValue(drawing, asked, type.ofType)
  if (isListType(type)) {
    const length = 1 + random.below(2)
    const values = Array.from({ length }, () => drawValue(drawing, asked, type.ofType))
    return `[${[...new Set(values)].join(', ')}]`
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const given = fields.filter((field) => isNonNullType(field.type) || random.chance(1.5 / fields.length))
    return `{ ${given.map((field) => `${field.name}: ${drawInput(drawing, type, field)}`).join(', ')} }`
  }
  switch (type.name) {
    case 'Int':
      // Every document has a first version, and few have more.
      return String(/^(from|to)$/.test(asked.name) ? 1 : 1 + random.below(12))
    case 'Boolean':
      return String(random.chance(0.5))
    case 'DateTime':
      return JSON.stringify(random.pick(pool.moments))
    case 'Date':
      return JSON.stringify(random.pick(pool.days))
    case 'ID':
      return JSON.stringify(random.pick(pool.ids))
    case 'String':
      return JSON.stringify(random.pick(stringsFor(asked, pool)))
    default:
      throw new Error(`Say in this file what to ask for as ${type.name}.`)
  }
}

/** A filter takes ids of its own type, published or not; those of another are refused before anything is read. */
function drawInput(drawing: Drawing, { name }: GraphQLInputObjectType, field: GraphQLInputField): string {
  if (field.name !== 'ids' || !name.endsWith('Filter')) return drawValue(drawing, field, field.type)
  const typename = name.slice(0, -'Filter'.length)
  const own = drawing.pool.ids.filter((id) => id.startsWith(`${typename}:`))
  return drawValue(
    { ...drawing, pool: { ...drawing.pool, ids: own.length > 0 ? own : drawing.pool.ids } },
    field,
    field.type,
  )
}

/** Mostly none, else one of this list; now and then one of another list, which is refused. */
function drawCursor({ pool, random }: Drawing, list: string): string | null {
  const known = random.chance(0.03) ? [...pool.cursors.values()].flat() : (pool.cursors.get(list) ?? [])
  return known.length > 0 && random.chance(0.1) ? random.pick(known) : null
}

function isCursor({ name }: GraphQLArgument): boolean {
  return name === 'after' || name === 'before'
}

function stringsFor(asked: GraphQLArgument | GraphQLInputField, pool: Pool): readonly string[] {
  if (asked.name === 'locale') return ['en', 'de-AT', 'fr']
  // Of tracks only, and refused where one of them is none: these are there from the first edition on.
  if (asked.name === 'slugs') return ['doha', 'moscow']
  return /^(name|publisher|query|title|text)$/.test(asked.name) ? pool.texts : pool.slugs
}

import fc from 'fast-check'
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Fields, World } from './told'

/** Draws a filter from its type in the schema: a few of its fields, with values that something in the record has. */
export function drawFilter(type: GraphQLInputObjectType, world: World): fc.Arbitrary<Fields> {
  const fields = Object.values(type.getFields())
  return fc
    .subarray(fields, { minLength: 0, maxLength: 3 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map((field) => [field.name, drawValue(field.type, `${type.name}.${field.name}`, world)]),
        ),
      ),
    )
    .filter(isAskable)
}

/** A range that ends before it starts is refused, which is no answer to compare. */
export function isAskable(filter: Fields): boolean {
  return Object.values(filter).every((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return true
    const { from, to } = value as Fields
    const isDay = typeof from === 'string' && /^\d{4}-/.test(from)
    return isAskable(value as Fields) && !(isDay && typeof to === 'string' && from > to)
  })
}

/** Draws a value for one field of an input, by its place: the input's name and its own. */
export function drawValue(type: GraphQLInputType, place: string, world: World): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const item = isNonNullType(nullable.ofType) ? nullable.ofType.ofType : nullable.ofType
    return fc.array(drawValue(item as GraphQLInputType, place, world), { minLength: 1, maxLength: 3 })
  }
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ name }) => name))
  if (isInputObjectType(nullable)) return drawFilter(nullable, world)
  const values = valuesAt(place, nullable.name, world)
  if (values.length === 0) throw new Error(`Nothing to ask ${place} with: give it values in this test.`)
  return fc.constantFrom(...values)
}

/** Values of the record for a field that takes text, a number, a day or a moment. */
function valuesAt(place: string, scalar: string, world: World): unknown[] {
  if (scalar === 'Boolean') return [true, false]
  if (scalar === 'Int') return [...world.publishedAt.keys()]
  if (scalar === 'DateTime')
    return [...world.publishedAt.values()].map((at) =>
      at.toISOString().replace(/^-.*/, '0001-01-01T00:00:00Z'),
    )
  if (scalar === 'Date')
    return ['2018-05-31', '2018-06-15', '2018-06-30', '2018-07-02', '2019-02-05', '2020-03-01']
  const [owner = '', field = ''] = place.split('.')
  if (field === 'ids') return idsOfKind(world, owner.replace('Filter', ''))
  if (field === 'tellsOf') return world.documents.map(({ kind, id }) => `${typenameOf(kind)}:${id}`)
  if (field === 'slugs') return slugsOf(world, owner.replace('Filter', '').toUpperCase())
  const kind = slugFields[field]
  if (kind) return [...slugsOf(world, kind), 'no-such-slug']
  return texts[field] ?? []
}

/** Which kind of document a field names by its slug. */
const slugFields: Record<string, string> = {
  story: 'STORY',
  track: 'TRACK',
  inAllTracks: 'TRACK',
  predecessor: 'TRACK',
  actor: 'ACTOR',
  speaker: 'ACTOR',
  onBehalfOf: 'ACTOR',
  excludedBy: 'ACTOR',
  signedBy: 'ACTOR',
  from: 'ACTOR',
  to: 'ACTOR',
  meeting: 'MEETING',
  madeAt: 'MEETING',
  after: 'MEETING',
  reachedAt: 'MEETING',
  development: 'DEVELOPMENT',
  follows: 'DEVELOPMENT',
  statement: 'STATEMENT',
  source: 'SOURCE',
  parent: 'PARENT',
}

const texts: Record<string, unknown[]> = {
  name: ['e', 'Envoy', 'é', 'ali', '%', '_'],
  place: ['doha', 'MOS', '%', '_'],
  publisher: ['Agency', 'Gazette', 'gazette'],
  author: ['A. Writer'],
  countryCodes: ['QA', 'RU', 'AF', 'XX'],
  languages: ['ps', 'en', 'ru'],
  wikidataIds: ['Q1', 'Q2', 'Q3', 'Q4'],
}

function slugsOf(world: World, kind: string): unknown[] {
  const kinds = kind === 'PARENT' ? ['TRACK', 'MEETING'] : [kind]
  return world.documents.filter((document) => kinds.includes(document.kind)).map(({ fields }) => fields.slug)
}

function idsOfKind(world: World, typename: string): unknown[] {
  return world.documents
    .filter(({ kind }) => typenameOf(kind) === typename)
    .map(({ id }) => `${typename}:${id}`)
}

function typenameOf(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase()
}

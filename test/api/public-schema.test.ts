import { readFileSync } from 'node:fs'
import { allKinds } from '@parley/shared/content/kinds'
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { findUnshown, findUnwritten } from '../../apps/api/src/content/find-unshown'
import { printSchemas } from '../../apps/api/src/print-schemas'
import { editorialSchema, publicSchema } from '../../apps/api/src/schema'

test('both schemas are valid', () => {
  expect(validateSchema(publicSchema)).toEqual([])
  expect(validateSchema(editorialSchema)).toEqual([])
})

test.each(Object.entries(printSchemas()))('%s is what the code prints', (file, printed) => {
  expect(readFileSync(file, 'utf8')).toBe(printed)
})

test('a kind that no schema gives is named, and what to write', () => {
  const questions = allKinds.map(({ noun, plural }) => `${noun}: Int ${plural}: Int`)
  const types = allKinds.flatMap(({ table }) => (table === 'Story' ? [] : `type ${table} { slug: String }`))
  const missing = findUnshown(buildSchema(`type Query { ${questions} x: Int } ${types.join(' ')}`))
  expect(missing).toContain(
    'No schema has a type Story that is found by its id: write it in apps/api/src/content/story, and name that in apps/api/src/content/schema.ts.',
  )
  expect(missing).toContain('Meeting has no field track: give it one in apps/api/src/content.')
  expect(missing).not.toContain('Meeting has no field slug: give it one in apps/api/src/content.')
  expect(findUnshown(publicSchema)).toEqual([])
})

test('a type that nobody wrote is named before the schema is built, and where to write it', () => {
  expect(findUnwritten((typename) => typename !== 'Certainty' && typename !== 'Story')).toEqual([
    'No schema has an enum Certainty: write it with enumOf in apps/api/src/content/terms.ts.',
    'No schema has a type Story that is found by its id: write it in apps/api/src/content/story, and name that in apps/api/src/content/schema.ts.',
  ])
})

test.each([
  ['public', publicSchema],
  ['editorial', editorialSchema],
])('everything in the %s schema is described', (_name, schema) => {
  expect(undescribed(schema)).toEqual([])
})

test.each([
  ['public', publicSchema],
  ['editorial', editorialSchema],
])('what the %s schema deprecates says why, and from which day it may be gone', (_name, schema) => {
  expect(deprecationsWithoutDay(schema)).toEqual([])
})

test('a deprecation without a day, or without a reason, is found', () => {
  const sdl = `type Query { a: Int @deprecated b: Int @deprecated(reason: "Ask c.")
    c(d: Int @deprecated(reason: "Say e; gone from 2027-01-31.")): Kind } enum Kind { ONE @deprecated(reason: "2027-01-31") }`
  expect(deprecationsWithoutDay(buildSchema(sdl))).toEqual(['Query.a', 'Query.b', 'Kind.ONE'])
})

test('all that is public is editorial too', () => {
  const editorial = new Set(namesIn(editorialSchema))
  expect(namesIn(publicSchema).filter((name) => !editorial.has(name))).toEqual([])
})

test('the public schema cannot write, preview or name a person', () => {
  expect(publicSchema.getMutationType()).toBeUndefined()
  expect(publicSchema.getDirective('preview')).toBeUndefined()
  expect(editorialSchema.getDirective('preview')).toBeDefined()
  const forbidden =
    /internalNote|email|password|createdBy|publishedBy|editedBy|ChangeSave|baseVersion|Draft|\.next\b|\.base\b|^User|Session/
  expect(namesIn(publicSchema).filter((name) => forbidden.test(name))).toEqual([])
})

test('a field is editorial unless it says that it is public', async () => {
  const { builder } = await import('../../apps/api/src/graphql/builder')
  builder.queryField('forgotten', (t) => t.string({ resolve: () => 'x' }))
  const fieldsOf = (subGraph: 'Public' | 'Editorial') =>
    Object.keys(builder.toSchema({ subGraph }).getQueryType()?.getFields() ?? {})
  expect(fieldsOf('Editorial')).toContain('forgotten')
  expect(fieldsOf('Public')).not.toContain('forgotten')
})

/** A reason is a sentence with a day in it: what to use instead, and until when this stays. */
function deprecationsWithoutDay(schema: GraphQLSchema): string[] {
  const isComplete = (reason: string) => /[a-z]{3}/i.test(reason) && /\b\d{4}-\d{2}-\d{2}\b/.test(reason)
  return ownTypes(schema).flatMap((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const members = [
      ...fields,
      ...fields.flatMap(({ name, args }) => args.map((arg) => ({ ...arg, name: `${name}(${arg.name})` }))),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []),
      ...(isEnumType(type) ? type.getValues() : []),
    ]
    return members
      .filter(({ deprecationReason }) => deprecationReason != null && !isComplete(deprecationReason))
      .map(({ name }) => `${type.name}.${name}`)
  })
}

function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = []
  const look = (name: string, thing: { description?: string | null }) => {
    if (!thing.description?.trim()) missing.push(name)
  }
  for (const type of ownTypes(schema)) {
    look(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  for (const directive of schema.getDirectives().filter((one) => !isSpecifiedDirective(one))) {
    look(`@${directive.name}`, directive)
    for (const arg of directive.args) look(`@${directive.name}(${arg.name})`, arg)
  }
  return missing
}

function namesIn(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) => {
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => `${type.name}.${name}`)]
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [type.name]
    return [type.name, ...Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)]
  })
}

function ownTypes(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
}

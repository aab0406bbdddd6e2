import { type Field, fieldsOf } from '@parley/shared/content/field'
import { allKinds } from '@parley/shared/content/kinds'
import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isListType } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { editorialSchema } from '../../apps/api/src/schema'

const typeOf = (name: string): GraphQLInputObjectType => {
  const type = editorialSchema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`There is no input type ${name}.`)
  return type
}

/** Every field of a document's description, those of its items too, with the input type it must be in. */
function walk(table: string, schema: z.ZodObject): Array<{ type: string; name: string; field: Field }> {
  return fieldsOf(schema).flatMap(([name, field]) => [
    { type: `${table}Input`, name, field },
    ...(field.type === 'list' ? walk(field.list.table, field.list.item) : []),
  ])
}

const scalars: Partial<Record<Field['type'], string>> = {
  slug: 'String',
  text: 'String',
  url: 'String',
  day: 'String',
  number: 'Int',
  flag: 'Boolean',
  reference: 'ID',
  when: 'WhenInput',
  whens: 'WhenInput',
  words: 'String',
}

describe.each(allKinds.map((kind) => [kind.table, kind] as const))('the input of a %s', (table, kind) => {
  it('has every field of its description, described and of the right type, and no other', () => {
    for (const { type, name, field } of walk(table, kind.schema)) {
      const input = typeOf(type).getFields()[name]
      expect(input, `${type}.${name}`).toBeDefined()
      expect(input?.description, `${type}.${name}`).toContain(field.label)
      const expected =
        field.type === 'choice'
          ? field.name
          : field.type === 'list'
            ? `${field.list.table}Input`
            : scalars[field.type]
      expect(input && getNamedType(input.type).name, `${type}.${name}`).toBe(expected)
      const isMany = field.type === 'list' || field.type === 'whens' || field.type === 'words'
      expect(input && isListType(input.type), `${type}.${name}`).toBe(isMany)
    }
    expect(Object.keys(typeOf(`${table}Input`).getFields()).sort()).toEqual(
      fieldsOf(kind.schema)
        .map(([name]) => name)
        .sort(),
    )
  })
})

it('takes no JSON anywhere', () => {
  for (const type of Object.values(editorialSchema.getTypeMap())) {
    if (!isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      expect(getNamedType(field.type).name, `${type.name}.${field.name}`).not.toBe('JSON')
    }
  }
})

it('describes every type, field and argument that the editorial schema adds', () => {
  const missing: string[] = []
  for (const type of Object.values(editorialSchema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (!type.description) missing.push(type.name)
    if (!('getFields' in type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`)
      for (const arg of 'args' in field ? field.args : []) {
        if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`)
      }
    }
  }
  expect(missing).toEqual([])
})

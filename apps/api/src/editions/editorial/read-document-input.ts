import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { findUuid } from '../../graphql/global-id'

type Fields = Record<string, unknown>

type MakeId = () => string | undefined

/** Makes a document of a typed input: ids bare, new items with ids of their own. It is not yet parsed. */
export function readDocumentInput(kind: DocumentKind, input: Fields): Fields {
  return readFields(kindOf(kind).schema, input, uuidv7)
}

/** The same, but an item that was given no id has none: its writer never saw the one that it gets. */
export function readAsGiven(kind: DocumentKind, input: Fields): Fields {
  return readFields(kindOf(kind).schema, input, () => undefined)
}

function readFields(schema: z.ZodObject, input: Fields, makeId: MakeId): Fields {
  return Object.fromEntries(
    fieldsOf(schema).flatMap(([name, field]) => {
      const value = input[name]
      // Null is what is left out: a field that may be empty is empty then, another takes its ordinary value.
      return value === null || value === undefined ? [] : [[name, readField(field, value, makeId)]]
    }),
  )
}

function readField(field: Field, value: unknown, makeId: MakeId): unknown {
  switch (field.type) {
    case 'reference':
      return findUuid(String(value), [kindOf(field.kind).table]) ?? value
    case 'when':
      return readWhen(value)
    case 'whens':
      return arrayOf(value).map(readWhen)
    case 'list':
      return arrayOf(value).map((item) => {
        const id = Reflect.get(item, 'id') ?? makeId()
        return {
          id: findUuid(String(id), [field.list.table]) ?? id,
          ...readFields(field.list.item, item, makeId),
        }
      })
    default:
      return value
  }
}

function readWhen(value: unknown): Fields {
  const [when = {}] = arrayOf([value])
  return { text: when.text ?? null, edtf: when.edtf ?? null, basis: when.basis, note: when.note ?? null }
}

/** GraphQL has checked that these are objects in an array; TypeScript sees only a value. */
function arrayOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value : []
}

import { type Field, fieldsOf } from '@parley/shared/content/field'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import type { z } from 'zod'
import { builder } from '../../graphql/builder'

type InputRef = ReturnType<typeof builder.inputRef<Record<string, unknown>>>

const WhenInput = builder.inputRef<Record<string, unknown>>('WhenInput').implement({
  description:
    'When something happened or was said in the world: as printed, as a date, and how it is known.',
  fields: (t) => ({
    text: t.string({ description: 'The date as printed, such as "last week". At most 200 characters.' }),
    edtf: t.string({
      description: 'The date in Extended Date/Time Format, as in 2019-02. At most 200 characters.',
    }),
    // By name: the enum stands with the nouns, which are above editions.
    basis: t.field({
      type: 'WhenBasis' as never,
      description: 'How the date is known. Owed when it is staged.',
    }),
    note: t.string({ description: 'How the date was worked out. At most 500 characters.' }),
  }),
})

const byTable = new Map<string, { schema: z.ZodObject; ref: InputRef }>()

/** The input type of each kind of document, made from its description: a new field needs nothing here. */
export const documentInputs: ReadonlyMap<DocumentKind, InputRef> = new Map(
  allKinds.map(({ kind, table, schema }) => [
    kind,
    inputOf(table, schema, `${documentKinds[kind].label}, whole: what is left out takes its ordinary value.`),
  ]),
)

/** One input type for each table; two owners of a list share it, as long as their items are the same. */
function inputOf(table: string, schema: z.ZodObject, description: string): InputRef {
  const known = byTable.get(table)
  if (known) {
    if (known.schema !== schema) throw new Error(`Items of ${table} differ by owner: they need two names.`)
    return known.ref
  }
  const ref = builder.inputRef<Record<string, unknown>>(`${table}Input`)
  byTable.set(table, { schema, ref })
  const inner = new Map(
    fieldsOf(schema).flatMap(([name, field]) =>
      field.type === 'list'
        ? [[name, inputOf(field.list.table, field.list.item, `One ${field.list.one}.`)] as const]
        : [],
    ),
  )
  const isItem = 'id' in schema.shape
  ref.implement({
    description,
    fields: (t) => ({
      ...(isItem
        ? { id: t.id({ description: 'Its id, a UUIDv7; made by the server when it is left out.' }) }
        : {}),
      ...Object.fromEntries(
        fieldsOf(schema).map(([name, field]) => [
          name,
          // Each type is right for its field; that a table of them has one type is more than Pothos can say.
          t.field({
            type: typeOf(field, inner.get(name)) as never,
            required: requiredOf(field),
            description: describe(field),
          }),
        ]),
      ),
    }),
  })
  return ref
}

function typeOf(field: Field, item: InputRef | undefined): unknown {
  switch (field.type) {
    case 'flag':
      return 'Boolean'
    case 'number':
      return 'Int'
    case 'choice':
      return field.name
    case 'reference':
      return 'ID'
    case 'when':
      return WhenInput
    case 'whens':
      return [WhenInput]
    case 'words':
      return ['String']
    case 'list':
      return [item]
    // A day is text too: one half typed is then refused with its path, not with the whole request.
    default:
      return 'String'
  }
}

/** Nothing is required here: what is owed and missing is an issue with a path, which a form can show. */
function requiredOf(field: Field): never {
  const isList = field.type === 'list' || field.type === 'whens' || field.type === 'words'
  return (isList ? { list: false, items: true } : false) as never
}

function describe(field: Field): string {
  const owed = { stage: 'Owed when it is staged.', publish: 'Owed when it is published.' }
  return [`${field.label}.`, field.help, limitOf(field), field.need && owed[field.need]]
    .filter(Boolean)
    .join(' ')
}

function limitOf(field: Field): string | null {
  switch (field.type) {
    case 'text':
      return `At most ${field.max} characters.`
    case 'words':
      return `At most ${field.most}, each of at most ${field.max} characters.`
    case 'number':
      return `From ${field.min} to ${field.max}.`
    case 'day':
      return 'A day, as in 2019-02-06.'
    case 'reference':
      return `The id of a document of kind ${field.kind}.`
    default:
      return null
  }
}

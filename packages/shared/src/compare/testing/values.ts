import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'
import type { Field } from '../../content/field'
import { type DocumentKind, documentKinds } from '../../content/kind-names'
import { valuesOf } from '../../content/terms'
import { whenSchema } from '../../when/when'
import { sameValue } from '../equal'

/** The ids that references may point to, by kind; a kind without ids is never referred to. */
export type ReferencePool = Readonly<Record<DocumentKind, readonly string[]>>

/** A pool with what a kind is given. */
export function poolFrom(idsOf: (kind: DocumentKind) => readonly string[]): ReferencePool {
  // fromEntries forgets the keys of a closed list.
  return Object.fromEntries(valuesOf(documentKinds).map((kind) => [kind, idsOf(kind)])) as ReferencePool
}

/** Six ids of each kind, always the same. */
export const examplePool: ReferencePool = poolFrom(idsFor)

/** Ids of items: unbiased and never shrunk, since two that shrink to the same id are no longer two. */
export const itemIds = fc.noBias(fc.noShrink(fc.uuid({ version: 7 })))

// Trying which phrases a schema takes is slow, and each edit asks again for each field.
const known = new WeakMap<ReferencePool, Map<unknown, Arbitrary<unknown> | null>>()

/** Values that the schema of a field takes as they are; null when there is none, as for a reference to nothing. */
export function valuesOfField(schema: unknown, field: Field, pool: ReferencePool): Arbitrary<unknown> | null {
  const bySchema = known.get(pool) ?? new Map<unknown, Arbitrary<unknown> | null>()
  known.set(pool, bySchema)
  const values = bySchema.get(schema)
  if (values !== undefined) return values
  const found = findValues(schema, field, pool)
  bySchema.set(schema, found)
  return found
}

function findValues(schema: unknown, field: Field, pool: ReferencePool): Arbitrary<unknown> | null {
  const takes = (value: unknown) => isTaken(schema, value)
  const values = ordinaryValues(field, pool, takes)
  if (!takes(null)) return values
  return values ? fc.option(values, { nil: null, freq: 3 }) : fc.constant(null)
}

function idsFor(kind: DocumentKind): string[] {
  const place = Object.keys(documentKinds).indexOf(kind)
  return [1, 2, 3, 4, 5, 6].map((number) => `01890000-000${place}-7000-8000-00000000000${number}`)
}

function isTaken(schema: unknown, value: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false
  const parsed = schema.safeParse(value)
  return parsed.success && sameValue(parsed.data, value)
}

function ordinaryValues(
  field: Field,
  pool: ReferencePool,
  takes: (value: unknown) => boolean,
): Arbitrary<unknown> | null {
  switch (field.type) {
    case 'slug':
      return fc.tuple(fc.constantFrom('doha', 'moscow', 'talks'), fc.nat(99)).map((parts) => parts.join('-'))
    case 'text':
      return textValues(takes)
    case 'url':
      return fc.nat(9).map((number) => `https://example.org/${number}?page=ü`)
    case 'day':
      return fc.integer({ min: 1, max: 28 }).map((day) => `2019-02-${String(day).padStart(2, '0')}`)
    case 'number':
      return fc.integer({ min: field.min, max: field.max })
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(field.terms))
    case 'reference':
      return pool[field.kind].length > 0 ? fc.constantFrom(...pool[field.kind]) : null
    case 'when':
      return whenValues
    case 'whens':
      return fc.array(whenValues, { maxLength: 3 })
    case 'words':
      return field.ordered
        ? fc.array(fc.constantFrom(...phrases), { maxLength: 4 })
        : fc.uniqueArray(fc.constantFrom(...phrases), { maxLength: 6 })
    case 'list':
      return null
  }
}

const phrases = [
  'Doha',
  'Moscow',
  'QA',
  'AF',
  'Q42',
  'Q1',
  'ps',
  'fa-AF',
  'Why the talks matter',
  'naïve “quotes” and ünïcödé',
  'طالبان',
  'two.parts',
  'a rather long line of words that goes on and on, so that a sentence about it has to be cut somewhere',
]

/** Text that follows a pattern is drawn from the phrases that do; any other text may be any text. */
function textValues(takes: (value: unknown) => boolean): Arbitrary<string> {
  const known = fc.constantFrom(...phrases.filter(takes))
  if (!takes('Any text: 1')) return known
  const unknown = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(takes)
  return fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: unknown })
}

const whenValues = fc.constantFrom(
  ...[
    { text: null, edtf: null, basis: 'NOT_STATED', note: null },
    { text: 'last week', edtf: null, basis: 'RELATIVE', note: null },
    {
      text: 'last week',
      edtf: '[2019-01-28..2019-02-03]',
      basis: 'RELATIVE',
      note: 'Counted from the print.',
    },
    { text: 'Feb. 5', edtf: '2019-02-05', basis: 'STATED', note: null },
    { text: 'Feb. 5', edtf: '2019-02-05', basis: 'STATED', note: 'The year is that of the print.' },
    { text: null, edtf: '2019-07-20', basis: 'STATED', note: null },
    { text: null, edtf: '2019', basis: 'INFERRED', note: 'From the order of events.' },
  ].filter((when) => isTaken(whenSchema, when)),
)

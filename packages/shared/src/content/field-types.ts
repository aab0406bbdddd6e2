import { z } from 'zod'
import { plainText, verbatimText } from '../plain-text'
import { whenSchema } from '../when/when'
import { type Field, field, type List, type Search } from './field'
import type { DocumentKind } from './kind-names'
import { type Terms, valuesOf } from './terms'
import { withArticle } from './with-article'

type About = Pick<Field, 'label' | 'help'>

/** Whoever adds a text says how it is searched; no default can know. */
type Written = About & { max: number; search: Search }

/** Text that may be missing; blank is missing. */
export function text(about: Written & { multiline?: boolean; need?: 'publish' }) {
  const schema = plainText(about)
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value))
  return field(schema, { ...about, type: 'text' })
}

/** Text without which the document cannot be staged. */
export function requiredText(about: Written) {
  const schema = plainText(about).min(1, `${about.label} is missing: write it.`)
  return field(schema, { ...about, type: 'text', need: 'stage' })
}

/** Words as spoken or printed, never corrected: kept to the letter, in order, as one value. */
export function verbatimSegments(about: Written & { most: number }) {
  const segment = verbatimText({ ...about, multiline: true }).refine(
    (value) => value.trim() !== '',
    'A segment is empty: write it or remove it.',
  )
  return field(z.array(segment).max(about.most, tooMany(about.most)).default([]), {
    ...about,
    type: 'words',
    ordered: true,
  })
}

/** A set of other names: order means nothing, each stands once. */
export function nameSet(about: Written & { most: number }) {
  const schema = z
    .array(plainText(about).min(1, 'A name is empty: write it or remove it.'))
    .max(about.most, tooMany(about.most))
    .default([])
    .transform((names) => [...new Set(names)])
  return field(schema, { ...about, type: 'words', ordered: false })
}

/** A code that follows a pattern, or nothing; `remedy` says what it takes. It is not searched. */
export function patterned(about: About & { max: number; pattern: RegExp; remedy: string }) {
  const { pattern, remedy, ...rest } = about
  const schema = plainText(rest)
    .refine((value) => value === '' || pattern.test(value), remedy)
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value))
  return field(schema, { ...rest, type: 'text', search: 'no' })
}

/** An http or https address, or nothing. */
export function url(about: About) {
  const schema = plainText({ ...about, max: 2000 })
    .refine(isWebAddress, 'This is not a web address: start it with https://.')
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value))
  return field(schema, { ...about, type: 'url' })
}

/** A calendar day, or nothing. */
export function day(about: About) {
  return field(z.iso.date('Write the day as YYYY-MM-DD.').nullable().default(null), { ...about, type: 'day' })
}

/** A whole number within limits, or nothing. */
export function wholeNumber(about: About & { min: number; max: number }) {
  const remedy = `Write a whole number from ${about.min} to ${about.max}.`
  const schema = z.int(remedy).min(about.min, remedy).max(about.max, remedy)
  return field(schema.nullable().default(null), { ...about, type: 'number' })
}

/** Yes or no. */
export function flag(about: About & { initially: boolean }) {
  const { initially, ...rest } = about
  return field(z.boolean().default(initially), { ...rest, type: 'flag' })
}

/** One of a closed list, owed when the document is staged. */
export function requiredChoice<Value extends string>(about: About & { name: string; terms: Terms<Value> }) {
  return field(z.enum(valuesOf(about.terms)), { ...about, type: 'choice', need: 'stage' })
}

/** One of a closed list, or nothing; `need: 'publish'` when it is owed at publication. */
export function choice<Value extends string>(
  about: About & { name: string; terms: Terms<Value>; need?: 'publish' },
) {
  return field(z.enum(valuesOf(about.terms)).nullable().default(null), { ...about, type: 'choice' })
}

/** One of a closed list that has an ordinary value. */
export function choiceWithDefault<Value extends string>(
  about: About & { name: string; terms: Terms<Value>; initially: NoInfer<Value> },
) {
  const { initially, ...rest } = about
  const schema = z.enum(valuesOf(rest.terms)).default(() => initially)
  return field(schema, { ...rest, type: 'choice' })
}

/** The id of another document, or nothing. */
export function reference(about: About & { kind: DocumentKind; need?: 'publish' }) {
  return field(idOf(about.kind).nullable().default(null), { ...about, type: 'reference' })
}

/** The id of another document, owed when the item is staged. */
export function requiredReference(about: About & { kind: DocumentKind }) {
  return field(idOf(about.kind), { ...about, type: 'reference', need: 'stage' })
}

function idOf(kind: DocumentKind) {
  const one = withArticle(kind.toLowerCase())
  return uuid(`This is not the id of ${one}: find it by its slug or name, or make it in the same edition.`)
}

/** When it was so in the world: as printed, as EDTF, and on what basis. */
export function when(about: About) {
  return field(whenSchema.nullable().default(null), { ...about, type: 'when' })
}

/** Several dates that are one value. */
export function whens(about: About) {
  return field(z.array(whenSchema).max(20, tooMany(20)).default([]), { ...about, type: 'whens' })
}

/** A list of links that belong to the document (or to an item of it) and change with it. */
export function list<Item extends z.ZodObject>(
  about: About & Omit<List, 'item'> & { item: Item; most?: number },
) {
  const { label, help, most = 500, ...rest } = about
  return field(z.array(about.item).max(most, tooMany(most)).default([]), {
    label,
    help,
    type: 'list',
    list: rest,
  })
}

/** A UUIDv7, made by whoever adds the thing, client or server. */
export function id() {
  return uuid('This is not a UUIDv7: make the id with a UUIDv7 library, or leave it to the server.')
}

function uuid(remedy: string) {
  // Postgres gives ids in small letters: one spelling, so that an id is found by comparing text.
  return z.uuidv7(remedy).toLowerCase()
}

/** A slug: short words that stand in addresses, proposed from the name. */
export function slug() {
  const schema = z
    .string()
    .max(120, 'This is longer than 120 characters: shorten it.')
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'A slug is made of small letters, digits and single hyphens, as in doha-talks.',
    )
  return field(schema, {
    type: 'slug',
    label: 'Slug',
    help: 'Stands in addresses. Once published it belongs to this document for ever.',
    need: 'stage',
  })
}

function tooMany(most: number) {
  return `These are more than ${most}: remove some.`
}

function isWebAddress(value: string): boolean {
  if (value === '') return true
  if (!URL.canParse(value)) return false
  return ['http:', 'https:'].includes(new URL(value).protocol)
}

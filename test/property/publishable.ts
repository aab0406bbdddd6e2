import type { ReferencePool } from '@parley/shared/compare/testing/values'
import { type Document, parseDocument } from '@parley/shared/content/document'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { owedBeforePublishing } from '@parley/shared/content/owed'
import type { z } from 'zod'

type Fields = Record<string, unknown>

interface Place {
  kind: DocumentKind
  id: string
  slug: string
  pool: ReferencePool
  nextId: () => string
}

/**
 * Gives a generated document what it owes before it goes out: missing values, citations, participants. References that
 * could close a circle lead only to older documents. What it cannot know, such as a rivalry that stands already, is left.
 */
export function makePublishable(document: Document, place: Place): Document {
  const { kind, slug } = place
  const filled = fill(kindOf(kind).schema, { ...document, slug }, place)
  const owed = { ...filled, ...paid(kind, filled, place) }
  const parsed = parseDocument(kind, owed)
  if (!parsed.ok) throw new Error(`Not publishable: ${JSON.stringify(parsed.issues)} ${JSON.stringify(owed)}`)
  const unpaid = owedBeforePublishing(kind, parsed.document)
  if (unpaid.length > 0)
    throw new Error(
      `Say in test/property/publishable.ts how a ${kind} pays what it owes: ${JSON.stringify(unpaid)}`,
    )
  return parsed.document
}

function fill(schema: z.ZodObject, fields: Fields, place: Place): Fields {
  const entries = fieldsOf(schema).map(([name, field]): [string, unknown] => {
    const value = fields[name]
    if (name === 'citations') return [name, cited(value, fields, place)]
    if (field.type === 'list')
      return [name, items(value).map((item) => fillItem(field.list.item, item, place))]
    return [name, value === null && field.need === 'publish' ? valueFor(field, place) : value]
  })
  const filled = Object.fromEntries(entries)
  if (isOutOfOrder(filled.parentId, place)) filled.parentId = null
  if (isOutOfOrder(filled.afterId, place)) filled.afterId = null
  if (isOutOfOrder(filled.followsId, place)) filled.followsId = null
  if (isOutOfOrder(filled.supersedesId, place)) filled.supersedesId = null
  if (filled.certainty === 'DISPUTED') filled.certainty = 'CLAIMED'
  return filled
}

function fillItem(schema: z.ZodObject, item: Fields, place: Place): Fields {
  return { ...fill(schema, item, place), id: item.id }
}

/** Ids rise with time, so what leads to smaller ones ends. */
function isOutOfOrder(target: unknown, { id }: Place): boolean {
  return typeof target === 'string' && target >= id
}

function cited(value: unknown, { attribution }: Fields, { pool, nextId }: Place): Fields[] {
  const given = items(value)
  const [sourceId] = pool.SOURCE
  return given.length > 0 || attribution === 'PUBLICATION' ? given : [{ id: nextId(), sourceId }]
}

function valueFor(field: Field, { pool }: Place): unknown {
  if (field.type === 'choice') return Object.keys(field.terms)[0]
  if (field.type === 'reference') return pool[field.kind][0]
  return 'Written before it went out.'
}

function paid(kind: DocumentKind, document: Fields, { id, pool, nextId }: Place): Fields {
  const [sourceId] = pool.SOURCE
  const [actorId] = pool.ACTOR
  const seat = {
    id: nextId(),
    actorId,
    role: 'PARTY',
    presence: 'ATTENDED',
    certainty: 'REPORTED',
    citations: [{ id: nextId(), sourceId }],
  }
  switch (kind) {
    case 'MEETING':
      return {
        when: document.when ?? { text: null, edtf: null, basis: 'NOT_STATED', note: null },
        participations: items(document.participations).length > 0 ? document.participations : [seat],
      }
    case 'DEVELOPMENT':
      return { stage: document.stage ?? 'OTHER', agreementStatus: document.agreementStatus ?? 'UNCLEAR' }
    case 'STATEMENT':
      return {
        mentions: items(document.mentions).length > 0 ? document.mentions : [{ id: nextId(), actorId }],
      }
    case 'STORY':
      return {
        sections: items(document.sections).map((section) => ({
          ...section,
          alt: section.alt ?? 'A picture.',
        })),
      }
    case 'TRACK':
      return {
        predecessors: items(document.predecessors).filter(({ predecessorId }) => String(predecessorId) < id),
      }
    case 'ACTOR':
      return { relations: distinct(items(document.relations).filter((relation) => isOpen(relation, id))) }
    default:
      return {}
  }
}

/** A relation leads to another actor; one that makes a chain or holds both ways, to an older one. */
function isOpen({ toId, kind }: Fields, id: string): boolean {
  return kind === 'PART_OF' || kind === 'RIVAL_OF' ? String(toId) < id : toId !== id
}

/** What is filled in may make one of two relations; and two actors have one rivalry at most. */
function distinct(relations: Fields[]): Fields[] {
  const keyOf = ({ id: _id, citations: _citations, ...said }: Fields) =>
    said.kind === 'RIVAL_OF' ? `a rival of ${said.toId}` : JSON.stringify(said)
  return [...new Map(relations.map((relation) => [keyOf(relation), relation])).values()]
}

function items(value: unknown): Fields[] {
  return Array.isArray(value) ? value : []
}

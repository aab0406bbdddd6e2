import { actor } from '@parley/shared/content/actor'
import { development } from '@parley/shared/content/development'
import type { Documents } from '@parley/shared/content/document'
import type { Kind } from '@parley/shared/content/document-kind'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { meeting } from '@parley/shared/content/meeting'
import { source } from '@parley/shared/content/source'
import { statement } from '@parley/shared/content/statement'
import { story } from '@parley/shared/content/story'
import { track } from '@parley/shared/content/track'
import { documentsAt } from '../../prisma/seed/first-content/record'

type Read<Kind extends DocumentKind> = { id: string } & Documents[Kind]

/** The record as it stands after an edition, parsed, by kind. */
export interface LiveRecord {
  stories: Read<'STORY'>[]
  tracks: Read<'TRACK'>[]
  actors: Read<'ACTOR'>[]
  meetings: Read<'MEETING'>[]
  developments: Read<'DEVELOPMENT'>[]
  statements: Read<'STATEMENT'>[]
  sources: Read<'SOURCE'>[]
}

export function readRecord(edition: number): LiveRecord {
  const record: LiveRecord = {
    stories: [],
    tracks: [],
    actors: [],
    meetings: [],
    developments: [],
    statements: [],
    sources: [],
  }
  for (const { id, kind, document } of documentsAt(edition).values()) {
    if (kind === 'STORY') record.stories.push({ id, ...story.schema.parse(document) })
    if (kind === 'TRACK') record.tracks.push({ id, ...track.schema.parse(document) })
    if (kind === 'ACTOR') record.actors.push({ id, ...actor.schema.parse(document) })
    if (kind === 'MEETING') record.meetings.push({ id, ...meeting.schema.parse(document) })
    if (kind === 'DEVELOPMENT') record.developments.push({ id, ...development.schema.parse(document) })
    if (kind === 'STATEMENT') record.statements.push({ id, ...statement.schema.parse(document) })
    if (kind === 'SOURCE') record.sources.push({ id, ...source.schema.parse(document) })
  }
  return record
}

export interface FieldFound {
  path: string
  field: Field
  value: unknown
  /** The object the field stands in: the document or a list item. */
  owner: object
}

/** Every field of a document and of its items, at any depth. */
export function allFieldsOf(kind: DocumentKind, document: object): FieldFound[] {
  return fieldsIn(kindOf(kind).schema, document, '')
}

function fieldsIn(schema: Kind['schema'], owner: object, path: string): FieldFound[] {
  const values = new Map(Object.entries(owner))
  return fieldsOf(schema).flatMap(([name, field]) => {
    const value: unknown = values.get(name)
    const found = { path: `${path}${name}`, field, value, owner }
    if (field.type !== 'list' || !Array.isArray(value)) return [found]
    return [
      found,
      ...value.flatMap((item, index) => fieldsIn(field.list.item, item, `${path}${name}.${index}.`)),
    ]
  })
}

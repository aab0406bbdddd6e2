import type { Item } from '@parley/shared/compare/item'
import type { Document } from '@parley/shared/content/document'
import { fieldsOf, type List } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'

export interface Layout {
  /** What is asked at once, in this order. */
  first: string[]
  /** What stands under "More". */
  more: string[]
}

/** The order of a document's fields in its form. A field nobody placed stands under "More", so none is ever lost. */
export function documentLayout(kind: DocumentKind, document: Document): Layout {
  const names = fieldsOf(kindOf(kind).schema).map(([name]) => name)
  const hidden = kind === 'STATEMENT' ? unusedInStatement(document) : new Set<string>()
  return split(names, [...firstFields[kind]], hidden)
}

/** The order of the fields of an item in its row. */
export function itemLayout(list: List, item: Item, kind: DocumentKind): Layout {
  const names = fieldsOf(list.item).map(([name]) => name)
  if (list.table === 'Participation') return seatLayout(names, item, kind)
  return split(names, firstItemFields[list.table] ?? names, new Set(list.arc ?? []))
}

const firstFields: Record<DocumentKind, readonly string[]> = {
  STORY: ['headline', 'standfirst', 'kind', 'tracks', 'sections'],
  TRACK: ['name', 'summary', 'trackStatus', 'level', 'participations', 'citations'],
  ACTOR: ['name', 'kind', 'aliases', 'description', 'relations', 'citations'],
  MEETING: [
    'title',
    'trackId',
    'place',
    'when',
    'occurrence',
    'format',
    'certainty',
    'participations',
    'citations',
    'summary',
  ],
  DEVELOPMENT: [
    'title',
    'kind',
    'trackId',
    'when',
    'occurrence',
    'certainty',
    'stage',
    'agreementStatus',
    'summary',
    'participations',
    'citations',
  ],
  STATEMENT: [
    'segments',
    'paraphrase',
    'attribution',
    'speakerId',
    'attributionText',
    'form',
    'act',
    'modality',
    'mentions',
    'citations',
    'when',
  ],
  SOURCE: ['title', 'kind', 'publisher', 'author', 'url', 'published'],
}

const firstItemFields: Readonly<Record<string, string[]>> = {
  Citation: ['sourceId', 'locator', 'bearing'],
  Mention: ['stance', 'outlook'],
  Relation: ['toId', 'kind', 'standing', 'title', 'certainty', 'citations'],
  Section: ['kind', 'heading', 'body', 'items'],
}

function seatLayout(names: string[], item: Item, kind: DocumentKind): Layout {
  const { presence } = item
  const isLeftOut = presence === 'EXCLUDED' || presence === 'DECLINED' || presence === 'WITHDREW'
  const reasons = isLeftOut ? ['reason', 'reasonNotStated', 'reasons'] : []
  const byWhom = presence === 'EXCLUDED' ? ['excludedById'] : []
  const first = ['actorId', 'role', 'presence', ...reasons, ...byWhom, 'certainty', 'citations']
  // A field that may not be filled here is in the way, unless something stands in it already.
  const hidden = new Set<string>()
  if (kind !== 'DEVELOPMENT' && !item.signed) hidden.add('signed')
  if (presence !== 'EXCLUDED' && !item.excludedById) hidden.add('excludedById')
  return split(names, first, hidden)
}

/** What the form and the attribution leave no room for, unless something stands in it already. */
function unusedInStatement({ form, attribution, segments, paraphrase, speakerId }: Document): Set<string> {
  const unused = new Set<string>()
  const hasSegments = Array.isArray(segments) && segments.length > 0
  if (form === 'INDIRECT' && !hasSegments) unused.add('segments')
  if (form === 'DIRECT' && !paraphrase) unused.add('paraphrase')
  if (attribution !== null && attribution !== 'NAMED' && !speakerId) unused.add('speakerId')
  return unused
}

function split(names: string[], first: string[], hidden: ReadonlySet<string>): Layout {
  const shown = names.filter((name) => !hidden.has(name))
  return {
    first: first.filter((name) => shown.includes(name)),
    more: shown.filter((name) => !first.includes(name)),
  }
}

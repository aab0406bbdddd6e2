import type { Document } from '../../content/document'
import { fieldsOf, type List } from '../../content/field'
import type { DocumentKind } from '../../content/kind-names'
import { kindOf } from '../../content/kinds'
import { saidIn } from '../../content/repeats'
import { DATE_NOT_STATED } from '../../when/when'
import { type Fields, type Item, itemsOf } from '../item'
import type { ReferencePool } from './values'

/** Mends what breaks the rules over several fields, changing as little as it can. */
export function settle(kind: DocumentKind, document: Document, pool: ReferencePool): Document {
  const mended = settleLists(kind, kindOf(kind).schema, document, pool)
  return {
    ...document,
    ...mended,
    ...settleOccurrence(mended),
    ...(kind === 'STATEMENT' && settleStatement(mended)),
  }
}

function settleLists(kind: DocumentKind, schema: List['item'], fields: Fields, pool: ReferencePool): Fields {
  const settled = fieldsOf(schema).map(([name, field]) => {
    if (field.type !== 'list') return [name, fields[name]]
    const items = itemsOf(fields[name]).map((item) => {
      const mended = { ...item, ...settleLists(kind, field.list.item, item, pool) }
      return {
        ...mended,
        ...settleArc(field.list, mended, pool),
        ...settleItem(kind, field.list, mended, fields),
      }
    })
    return [name, distinct(field.list, items)]
  })
  return Object.fromEntries(settled)
}

/** Of items that may not stand together, the last is left. */
function distinct(list: List, items: Item[]): Item[] {
  const differing = (list.unique ?? []).reduce(
    (left, fields) => lastOf(left, (item) => JSON.stringify(fields.map((name) => item[name] ?? item.id))),
    items,
  )
  if (!list.distinct) return differing
  const said = saidIn(list)
  return lastOf(differing, (item) => JSON.stringify(said.map((name) => item[name] ?? null)))
}

function lastOf(items: Item[], keyOf: (item: Item) => string): Item[] {
  const last = new Map(items.map((item) => [keyOf(item), item.id]))
  return items.filter((item) => last.get(keyOf(item)) === item.id)
}

/** Leaves one reference of an arc, and gives one where there is none. */
function settleArc(list: List, item: Item, pool: ReferencePool): Fields {
  const arc = list.arc ?? []
  const set = arc.find((name) => item[name])
  const given = arc.flatMap((name) => {
    const field = new Map(fieldsOf(list.item)).get(name)
    const id = field?.type === 'reference' ? pool[field.kind][0] : undefined
    return id ? [[name, id] as const] : []
  })[0]
  const kept = set ? [set, item[set]] : given
  return Object.fromEntries(arc.map((name) => [name, name === kept?.[0] ? kept[1] : null]))
}

function settleItem(kind: DocumentKind, list: List, item: Item, owner: Fields): Fields {
  if (list.table === 'Participation') return settleParticipation(kind, item)
  if (list.table === 'Relation' && item.kind === 'HOLDS_OFFICE') {
    return owner.kind === 'PERSON' ? { title: item.title ?? 'Envoy' } : { kind: 'MEMBER_OF' }
  }
  return {}
}

function settleParticipation(kind: DocumentKind, seat: Item): Fields {
  const isLeftOut = ['EXCLUDED', 'DECLINED', 'WITHDREW'].includes(String(seat.presence))
  const hasReason = Boolean(seat.reason) || itemsOf(seat.reasons).length > 0
  return {
    reasonNotStated: seat.reasonNotStated === true || (isLeftOut && !hasReason),
    excludedById: seat.presence === 'EXCLUDED' ? seat.excludedById : null,
    isLead: seat.isLead === true && ['ATTENDED', 'EXPECTED'].includes(String(seat.presence)),
    onBehalfOfId: seat.onBehalfOfId === seat.actorId ? null : seat.onBehalfOfId,
    signed: seat.signed === true && kind === 'DEVELOPMENT',
  }
}

function settleOccurrence(document: Fields): Fields {
  const isOff = document.occurrence === 'CANCELLED' || document.occurrence === 'POSTPONED'
  const kept = Array.isArray(document.previousWhen) ? document.previousWhen : []
  return isOff && kept.length === 0 ? { previousWhen: [DATE_NOT_STATED] } : {}
}

function settleStatement(statement: Fields): Fields {
  const isNamed = statement.attribution === 'NAMED' && Boolean(statement.speakerId)
  const isQuoted = Array.isArray(statement.segments) && statement.segments.length > 0
  const form = isQuoted ? (statement.form === 'INDIRECT' ? 'MIXED' : statement.form) : 'INDIRECT'
  return {
    attribution: statement.attribution === 'NAMED' && !isNamed ? 'UNNAMED_GROUP' : statement.attribution,
    speakerId: isNamed ? statement.speakerId : null,
    attributionText: isNamed ? statement.attributionText : (statement.attributionText ?? 'Officials'),
    onBehalfOfId: statement.onBehalfOfId === statement.speakerId ? null : statement.onBehalfOfId,
    form,
    paraphrase: form === 'DIRECT' ? statement.paraphrase : (statement.paraphrase ?? 'In other words.'),
  }
}

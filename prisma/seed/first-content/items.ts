import type { DocumentInputs } from '@parley/shared/content/document'
import { idMadeIn, idOf } from './ids'
import { type DocumentKey, kindOfKey } from './keys'

export type Seat = NonNullable<DocumentInputs['TRACK']['participations']>[number]
export type Relation = NonNullable<DocumentInputs['ACTOR']['relations']>[number]
export type Mention = NonNullable<DocumentInputs['STATEMENT']['mentions']>[number]
export type Citation = NonNullable<DocumentInputs['ACTOR']['citations']>[number]
export type Section = NonNullable<DocumentInputs['STORY']['sections']>[number]
export type Placed = NonNullable<Section['items']>[number]

/** Where something stands: a paragraph of the explainer, or another source. */
export type Cited =
  | `¶${number}`
  | { source: DocumentKey; locator?: string; disputes?: true; statement?: DocumentKey }

/** The makers of list items for one edition: their ids carry its time, and a key made of owner and target. */
export function itemsOf(edition: number) {
  function citations(owner: string, cited: readonly Cited[]): Citation[] {
    return cited.map((reference) => {
      const { source, locator, disputes, statement } =
        typeof reference === 'string'
          ? { source: 'EXPLAINER' as const, locator: reference, disputes: undefined, statement: undefined }
          : { locator: undefined, disputes: undefined, statement: undefined, ...reference }
      const key = [owner, 'citation', source, locator ?? '', statement ?? ''].join('/')
      return {
        id: idMadeIn(edition, key),
        sourceId: idOf(source),
        bearing: disputes ? 'DISPUTES' : 'SUPPORTS',
        statementId: statement ? idOf(statement) : null,
        locator: locator ?? null,
      }
    })
  }

  function seat(
    owner: DocumentKey,
    actor: DocumentKey,
    seated: Pick<Seat, 'role' | 'presence'> & Partial<Omit<Seat, 'id' | 'actorId' | 'citations' | 'reasons'>>,
    cited: readonly Cited[],
    reasons: readonly DocumentKey[] = [],
  ): Seat {
    const key = `${owner}/participation/${actor}/${seated.role}`
    return {
      id: idMadeIn(edition, key),
      actorId: idOf(actor),
      certainty: 'REPORTED',
      ...seated,
      reasons: reasons.map((reason) => ({
        id: idMadeIn(edition, `${key}/reason/${reason}`),
        statementId: idOf(reason),
      })),
      citations: citations(key, cited),
    }
  }

  function relation(
    from: DocumentKey,
    to: DocumentKey,
    related: Pick<Relation, 'kind' | 'standing' | 'title' | 'note'>,
    cited: readonly Cited[],
  ): Relation {
    const key = `${from}/relation/${related.kind}/${to}`
    return {
      id: idMadeIn(edition, key),
      toId: idOf(to),
      certainty: 'REPORTED',
      ...related,
      citations: citations(key, cited),
    }
  }

  function mention(
    statement: DocumentKey,
    target: DocumentKey,
    view: Pick<Mention, 'stance' | 'outlook'> = {},
  ): Mention {
    return { id: idMadeIn(edition, `${statement}/mention/${target}`), ...pointTo(target), ...view }
  }

  function placed(section: string, target: DocumentKey): Placed {
    return { id: idMadeIn(edition, `${section}/item/${target}`), ...pointTo(target) }
  }

  return { citations, seat, relation, mention, placed }
}

function pointTo(target: DocumentKey) {
  const id = idOf(target)
  switch (kindOfKey(target)) {
    case 'ACTOR':
      return { actorId: id }
    case 'TRACK':
      return { trackId: id }
    case 'MEETING':
      return { meetingId: id }
    case 'DEVELOPMENT':
      return { developmentId: id }
    case 'STATEMENT':
      return { statementId: id }
    default:
      throw new Error(
        `${target} cannot be pointed to: choose an actor, track, meeting, development or statement.`,
      )
  }
}

/** Edits one seat of a list and leaves the others as they are. */
export function editSeat(
  seats: readonly Seat[],
  actor: DocumentKey,
  role: Seat['role'],
  edit: (seat: Seat) => Seat,
): Seat[] {
  const actorId = idOf(actor)
  if (!seats.some((seat) => seat.actorId === actorId && seat.role === role)) {
    throw new Error(`${actor} has no seat as ${role}: edit one that is there.`)
  }
  return seats.map((seat) => (seat.actorId === actorId && seat.role === role ? edit(seat) : seat))
}

import type { DocumentKind } from '@parley/shared/content/kind-names'
import { bounds } from '@parley/shared/when/bounds'
import { relationToInterval } from '@parley/shared/when/order'
import { idsInStory } from './in-story'
import { type Fields, itemsOf, type Seat, type Told, type World } from './told'

/** Says whether a thing is what one field of a filter asks for; `filter` is the whole of it. */
export type Predicate<Thing> = (thing: Thing, value: never, world: World, filter: Fields) => boolean
export type Predicates<Thing> = Record<string, Predicate<Thing>>

const among = (field: string) => (thing: { fields: Fields }, values: unknown[]) =>
  values.includes(thing.fields[field])
const same = (field: string) => (thing: { fields: Fields }, value: unknown) => thing.fields[field] === value
const slugOf =
  (field: string, kind: DocumentKind) =>
  ({ fields }: { fields: Fields }, slug: string, world: World) =>
    world.isSlug(fields[field], kind, slug)
const has =
  (field: string) =>
  ({ fields }: { fields: Fields }, value: boolean) =>
    Boolean(fields[field]) === value
const contains = (text: unknown, part: string) =>
  String(text ?? '')
    .toLowerCase()
    .includes(part.toLowerCase())

interface Range {
  from?: string
  to?: string
  match?: string
  undated?: boolean
}

const between =
  (field: string) =>
  ({ fields }: { fields: Fields }, { from, to, match, undated }: Range) => {
    const days = bounds(edtfOf(fields[field]))
    if (days.earliest === null && days.latest === null) return Boolean(undated)
    const relation = relationToInterval(days, { from: from ?? null, to: to ?? null })
    if (match === 'CERTAINLY_NOT') return relation === 'NO'
    return match === 'CERTAINLY' ? relation === 'CERTAINLY' : relation !== 'NO'
  }

const validAt = ({ fields }: { fields: Fields }, day: string) =>
  relationToInterval(bounds(edtfOf(fields.when)), { from: day, to: day }) !== 'NO'

export function edtfOf(when: unknown): string | null {
  return (when as { edtf?: string | null } | null | undefined)?.edtf ?? null
}

/** A filter of items in a document: one and the same must be all that is asked. */
function someItem(
  items: Fields[],
  filter: Fields,
  predicates: Predicates<{ fields: Fields }>,
  world: World,
): boolean {
  return items.some((fields) =>
    Object.entries(filter).every(([name, value]) =>
      predicates[name]?.({ fields }, value as never, world, filter),
    ),
  )
}

const citation: Predicates<{ fields: Fields }> = {
  source: slugOf('sourceId', 'SOURCE'),
  bearing: among('bearing'),
  statement: slugOf('statementId', 'STATEMENT'),
}

const cited = ({ fields }: { fields: Fields }, filter: Fields, world: World) =>
  someItem(itemsOf(fields.citations), filter, citation, world)

const relation: Predicates<{ fields: Fields }> = {
  kinds: among('kind'),
  standing: among('standing'),
  certainty: among('certainty'),
  to: slugOf('toId', 'ACTOR'),
  validAt,
  between: between('when'),
  cited,
}

const document: Predicates<Told> = {
  ids: ({ id }, ids: string[]) => ids.some((each) => each.endsWith(id)),
  slugs: among('slug'),
  changedSince: ({ last }, time: string) => last > new Date(time),
  changedSinceEdition: ({ last }, number: number, { publishedAt }) =>
    last > (publishedAt.get(number) ?? last),
  firstPublishedSince: ({ first }, time: string) => first > new Date(time),
}

const story = (thing: { id: string }, slug: string, world: World) => idsInStory(world, slug).has(thing.id)

/** What is asked of a seat is asked of one and the same: any of its fields asks for all of them. */
const seat = ({ fields }: Told, _value: unknown, world: World, { actor, role, presence }: Fields) =>
  itemsOf(fields.participations).some(
    (each) =>
      (actor === undefined || world.isSlug(each.actorId, 'ACTOR', actor)) &&
      (role === undefined || (role as unknown[]).includes(each.role)) &&
      (presence === undefined || (presence as unknown[]).includes(each.presence)),
  )

const seats = { actor: seat, role: seat, presence: seat }

/** An actor's seats; in each of the tracks that are named, or in one of their meetings. */
const seatOfActor = (
  { id }: Told,
  _value: unknown,
  world: World,
  { inAllTracks, role, presence }: Fields,
) => {
  const own = world.seats.filter(
    ({ fields }) =>
      fields.actorId === id &&
      (role === undefined || (role as unknown[]).includes(fields.role)) &&
      (presence === undefined || (presence as unknown[]).includes(fields.presence)),
  )
  if (inAllTracks === undefined) return own.length > 0
  return (inAllTracks as string[]).every((slug) => own.some(({ at }) => isAtTrack(world, at, slug)))
}

function isAtTrack(world: World, at: Told, slug: string): boolean {
  const trackId = at.kind === 'MEETING' ? at.fields.trackId : at.id
  return at.kind !== 'DEVELOPMENT' && world.isSlug(trackId, 'TRACK', slug)
}

const about = ({ fields }: Told, asked: Fields, world: World) => {
  const { stance, outlook, ...targets } = asked
  const spoken = (each: Fields) =>
    (stance === undefined || (stance as unknown[]).includes(each.stance)) &&
    (outlook === undefined || (outlook as unknown[]).includes(each.outlook))
  const mentions = itemsOf(fields.mentions)
  const named = Object.entries(targets)
  if (named.length === 0) return stance === undefined && outlook === undefined ? true : mentions.some(spoken)
  return named.every(([noun, slug]) =>
    mentions.some(
      (each) => spoken(each) && world.isSlug(each[`${noun}Id`], noun.toUpperCase() as DocumentKind, slug),
    ),
  )
}

/** For every field of every filter, what it means; the schema's fields must all be here. */
export const predicates = {
  StoryFilter: {
    ...document,
    kinds: among('kind'),
    track: ({ fields }: Told, slug: string, world: World) =>
      itemsOf(fields.tracks).some(({ trackId }) => world.isSlug(trackId, 'TRACK', slug)),
    tellsOf: ({ fields }: Told, id: string, world: World) =>
      idsInStory(world, fields.slug).has(id.split(':')[1] ?? ''),
  },
  TrackFilter: {
    ...document,
    ...seats,
    story,
    trackStatus: among('trackStatus'),
    level: among('level'),
    parent: slugOf('parentId', 'TRACK'),
    hasParent: has('parentId'),
    predecessor: ({ fields }: Told, slug: string, world: World) =>
      itemsOf(fields.predecessors).some(({ predecessorId }) => world.isSlug(predecessorId, 'TRACK', slug)),
    cited,
  },
  ActorFilter: {
    ...document,
    story,
    kinds: among('kind'),
    inAllTracks: seatOfActor,
    presence: seatOfActor,
    role: seatOfActor,
    name: ({ fields }: Told, part: string) =>
      contains(fields.name, part) || (fields.aliases as string[]).some((alias) => contains(alias, part)),
    named: same('named'),
    countryCodes: among('countryCode'),
    wikidataIds: among('wikidataId'),
    relation: ({ id, fields }: Told, filter: Fields, world: World) => {
      const { from, ...rest } = filter
      return (
        (from === undefined || world.isSlug(id, 'ACTOR', from)) &&
        someItem(itemsOf(fields.relations), rest, relation, world)
      )
    },
    isQuoted: ({ id }: Told, value: boolean, world: World) =>
      world.ofKind('STATEMENT').some(({ fields }) => fields.speakerId === id) === value,
    cited,
  },
  MeetingFilter: {
    ...document,
    ...seats,
    story,
    track: slugOf('trackId', 'TRACK'),
    occurrence: among('occurrence'),
    format: among('format'),
    certainty: among('certainty'),
    countryCodes: among('countryCode'),
    place: ({ fields }: Told, part: string) => fields.place !== null && contains(fields.place, part),
    parent: slugOf('parentId', 'MEETING'),
    hasParent: has('parentId'),
    after: slugOf('afterId', 'MEETING'),
    between: between('when'),
    cited,
  },
  DevelopmentFilter: {
    ...document,
    ...seats,
    story,
    track: slugOf('trackId', 'TRACK'),
    hasTrack: has('trackId'),
    signedBy: ({ fields }: Told, slug: string, world: World) =>
      itemsOf(fields.participations).some((each) => each.signed && world.isSlug(each.actorId, 'ACTOR', slug)),
    kinds: among('kind'),
    occurrence: among('occurrence'),
    certainty: among('certainty'),
    stage: among('stage'),
    agreementStatus: among('agreementStatus'),
    reachedAt: slugOf('reachedAtId', 'MEETING'),
    follows: slugOf('followsId', 'DEVELOPMENT'),
    between: between('when'),
    cited,
  },
  StatementFilter: {
    ...document,
    story,
    speaker: slugOf('speakerId', 'ACTOR'),
    speakerKinds: ({ fields }: Told, kinds: unknown[], world: World) =>
      kinds.includes(world.byId(fields.speakerId)?.fields.kind),
    onBehalfOf: slugOf('onBehalfOfId', 'ACTOR'),
    madeAt: slugOf('madeAtId', 'MEETING'),
    about,
    attribution: among('attribution'),
    act: among('act'),
    form: among('form'),
    modality: among('modality'),
    languages: among('language'),
    translated: among('translated'),
    isSuperseded: ({ id }: Told, value: boolean, world: World) =>
      world.ofKind('STATEMENT').some(({ fields }) => fields.supersedesId === id) === value,
    between: between('when'),
    cited,
  },
  SourceFilter: {
    ...document,
    kinds: among('kind'),
    publisher: same('publisher'),
    author: same('author'),
    published: between('published'),
    bearing: ({ id }: Told, bearings: unknown[], world: World) =>
      citationsOf(world, id).some(({ bearing }) => bearings.includes(bearing)),
    isCited: ({ id }: Told, value: boolean, world: World) => citationsOf(world, id).length > 0 === value,
  },
  ParticipationFilter: {
    story: ({ at }: Seat, slug: string, world: World) => idsInStory(world, slug).has(at.id),
    track: ({ at }: Seat, slug: string, world: World) => isAtTrack(world, at, slug),
    meeting: ({ at }: Seat, slug: string, world: World) => world.isSlug(at.id, 'MEETING', slug),
    development: ({ at }: Seat, slug: string, world: World) => world.isSlug(at.id, 'DEVELOPMENT', slug),
    actor: slugOf('actorId', 'ACTOR'),
    onBehalfOf: slugOf('onBehalfOfId', 'ACTOR'),
    excludedBy: slugOf('excludedById', 'ACTOR'),
    role: among('role'),
    presence: among('presence'),
    certainty: among('certainty'),
    isLead: same('isLead'),
    signed: same('signed'),
    validAt,
    between: between('when'),
    cited,
  },
} satisfies Record<string, Predicates<never>>

/** Every citation of a source, however deep in whatever document. */
function citationsOf(world: World, sourceId: string): Fields[] {
  const gather = (value: unknown): Fields[] => {
    if (Array.isArray(value)) return value.flatMap(gather)
    if (typeof value !== 'object' || value === null) return []
    const fields = value as Fields
    return [
      ...(fields.sourceId === sourceId && 'bearing' in fields ? [fields] : []),
      ...Object.values(fields).flatMap(gather),
    ]
  }
  return world.documents.flatMap(({ fields }) => gather(fields))
}

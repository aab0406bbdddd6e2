import { sameValue } from '../compare/equal'
import { itemsOf, membersOf } from '../compare/item'
import { toItemPath } from '../compare/path'
import { actor } from '../content/actor'
import { type Document, parseDocument } from '../content/document'
import { fieldsOf } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { pointElsewhere } from './point-elsewhere'
import { referencesTo } from './references-to'
import type { Referrer } from './replace-references'
import { withNewIds } from './same-said'
import type { MergedActor } from './take-over'

export interface ActorSplit {
  from: MergedActor
  /** The actor that some of it goes over to. */
  to: MergedActor
  others: readonly Referrer[]
  /** The references that go over, and the relations of the one that is split, by `KIND:id` and path. */
  chosen: ReadonlyMap<string, ReadonlySet<string>>
  /** The aliases that go over. */
  aliases: readonly string[]
  newId: () => string
}

/** Something that cannot go over, or would break a document if it did. */
export interface SplitProblem {
  kind: DocumentKind
  id: string
  path: string
  message: string
}

export interface SplitResult {
  /** The documents that change, as they are to be; the two actors first. */
  documents: Referrer[]
  problems: SplitProblem[]
}

/** Lets what was chosen go over from one actor to another: references to it, its relations and aliases. No more. */
export function splitActor(split: ActorSplit): SplitResult {
  const { from, to, others } = split
  const actors = moveOwn(split)
  const referrers = others.map((other) => moveReferences(split, other))
  const before = new Map([from, to, ...others].map(({ id, document }) => [id, document]))
  const all = [...actors.documents, ...referrers.map(({ referrer }) => referrer)]
  const documents = all.filter(({ id, document }) => !sameValue(before.get(id), document))
  return {
    documents,
    problems: [
      ...actors.problems,
      ...referrers.flatMap(({ problems }) => problems),
      ...documents.flatMap(findIssues),
    ],
  }
}

/** A document that is copied under another name: what it says of itself, and no name, link or number but its own. */
export function copyOfActor(
  document: Document,
  own: { name: string; slug: string },
  newId: () => string,
): Document {
  const citations = new Map(fieldsOf(actor.schema)).get('citations')
  if (citations?.type !== 'list') throw new Error('An actor has no citations.')
  const copied = itemsOf(document.citations).map((each) => withNewIds(citations.list, each, newId))
  return { ...document, ...own, aliases: [], relations: [], wikidataId: null, citations: copied }
}

function moveOwn({ from, to, chosen, aliases, newId }: ActorSplit): SplitResult {
  const paths = chosen.get(`ACTOR:${from.id}`) ?? new Set<string>()
  const relations = itemsOf(from.document.relations)
  const isChosen = ({ id }: { id: string }) => paths.has(`relations.${id}`)
  const problems: SplitProblem[] = []
  const refuse = (path: string, message: string) =>
    problems.push({ kind: 'ACTOR', id: from.id, path, message })
  for (const path of paths) {
    if (!relations.some(({ id }) => path === `relations.${id}`)) refuse(path, notThere)
  }
  for (const { id } of relations.filter((each) => isChosen(each) && each.toId === to.id))
    refuse(`relations.${id}`, toItself)
  for (const path of chosen.get(`ACTOR:${to.id}`) ?? [])
    problems.push({ kind: 'ACTOR', id: to.id, path, message: toItself })
  const names = membersOf(from.document.aliases)
  for (const alias of aliases.filter((each) => !names.includes(each)))
    refuse('aliases', `“${alias}” is no alias of the actor any longer: look at it again.`)
  const list = new Map(fieldsOf(actor.schema)).get('relations')
  if (list?.type !== 'list') throw new Error('An actor has no relations.')
  const moved = relations.filter(isChosen).map((each) => withNewIds(list.list, each, newId))
  const own = { ...from.document, aliases: names.filter((each) => !aliases.includes(each)) }
  const gained = aliases.filter((each) => each !== to.document.name)
  const documents: Referrer[] = [
    {
      kind: 'ACTOR',
      id: from.id,
      document: { ...own, relations: relations.filter((each) => !isChosen(each)) },
    },
    {
      kind: 'ACTOR',
      id: to.id,
      document: {
        ...to.document,
        aliases: [...new Set([...membersOf(to.document.aliases), ...gained])],
        relations: [...itemsOf(to.document.relations), ...moved],
      },
    },
  ]
  return { documents, problems }
}

function moveReferences({ from, to, chosen }: ActorSplit, other: Referrer) {
  const { kind, id, document } = other
  const paths = chosen.get(`${kind}:${id}`) ?? new Set<string>()
  const places = new Set(
    referencesTo(kind, document, { kind: 'ACTOR', id: from.id }, () => null).map(({ path }) => path),
  )
  const gone = [...paths].filter((path) => !places.has(path))
  const problems = gone.map((path): SplitProblem => ({ kind, id, path, message: notThere }))
  const moved = pointElsewhere(kind, document, { kind: 'ACTOR', from: from.id, into: to.id }, paths)
  return { referrer: { kind, id, document: moved }, problems }
}

function findIssues({ kind, id, document }: Referrer): SplitProblem[] {
  const parsed = parseDocument(kind, document)
  if (parsed.ok) return []
  return parsed.issues.map(({ path, message }) => ({ kind, id, path: toItemPath(document, path), message }))
}

const notThere = 'This is not there any longer: look at what refers to the actor again.'
const toItself = 'This would relate the actor to itself: leave it where it is.'

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { refusal } from './errors'
import { fragmentsOf } from './fragments'
import type { OperationLimits } from './limits'
import { overLimit } from './over-limit'

/**
 * Validates a document against a schema, each document once. What makes validation itself slow is refused before it: its
 * rule on fields that merge compares every two fields of one name in a selection, and what is in them.
 */
export function validateDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: OperationLimits,
): readonly GraphQLError[] {
  const known = validated.get(schema) ?? new WeakSet<DocumentNode>()
  validated.set(schema, known)
  if (known.has(document)) return []
  const repetitions = countRepetitions(document)
  if (repetitions > limits.repetitions) return [overLimit('repetitions', limits.repetitions, repetitions)]
  const errors = validate(schema, document, specifiedRules, { maxErrors: mostErrors })
  if (errors.length === 0) known.add(document)
  return errors.map(asInvalid)
}

// Whoever parses documents may keep them; one that nobody keeps is forgotten here too.
const validated = new WeakMap<GraphQLSchema, WeakSet<DocumentNode>>()

/** Enough to mend a query by; each costs time, for the suggestions in it. */
const mostErrors = 20

function asInvalid(error: GraphQLError): GraphQLError {
  // The words of graphql-js, which tells this rule apart in no other way.
  if (error.message === 'Maximum introspection depth exceeded') return tooDeep()
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })
}

function tooDeep(): GraphQLError {
  return refusal(
    'LIMIT_EXCEEDED',
    'Lists of the schema may stand in one another less than three deep: ask for what stands deeper with `__type`.',
    { limit: 'introspectionDepth', most: 2 },
  )
}

/** How often one name stands in one selection at the most, its fragments spread into it. */
export function countRepetitions(document: DocumentNode): number {
  const fragments = fragmentsOf(document)
  const counts = new Map<SelectionSetNode, Names>()
  let most = 0
  visit(document, {
    SelectionSet(selection) {
      for (const count of countNames({ fragments, counts }, selection).values()) most = Math.max(most, count)
    },
  })
  return most
}

type Names = ReadonlyMap<string, number>

interface Counting {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  counts: Map<SelectionSetNode, Names>
}

function countNames(counting: Counting, selection: SelectionSetNode): Names {
  const known = counting.counts.get(selection)
  if (known) return known
  const names = new Map<string, number>()
  // Before its parts: a fragment that spreads itself, which validation refuses, ends here.
  counting.counts.set(selection, names)
  const spread = new Set<string>()
  for (const part of selection.selections) {
    if (part.kind === Kind.FIELD) {
      const name = (part.alias ?? part.name).value
      names.set(name, (names.get(name) ?? 0) + 1)
      continue
    }
    // Spread twice, a fragment is compared once.
    if (part.kind === Kind.FRAGMENT_SPREAD && spread.has(part.name.value)) continue
    if (part.kind === Kind.FRAGMENT_SPREAD) spread.add(part.name.value)
    const fragment = part.kind === Kind.INLINE_FRAGMENT ? part : counting.fragments.get(part.name.value)
    if (!fragment) continue
    for (const [name, count] of countNames(counting, fragment.selectionSet))
      names.set(name, (names.get(name) ?? 0) + count)
  }
  return names
}

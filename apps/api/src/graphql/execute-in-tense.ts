import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Transaction } from '../core/database/transaction'
import type { PrismaClient } from '../generated/prisma/client'
import type { Context, Tense } from './context'
import { isDatabaseError, isLostRace } from './database-errors'
import { errorOf, refusal } from './errors'
import { fragmentsOf } from './fragments'
import type { OperationLimits } from './limits'
import { mapIterator } from './map-iterator'
import { type Measures, measureOperation } from './measure-operation'
import { type OpenPreview, openNext, openNow, openThen, resolveEdition } from './open-tense'
import { overLimits } from './over-limit'
import { tenseOf } from './tense'
import { validateDocument } from './validate-document'

/** What an endpoint executes with: the public one has neither a preview client nor a way to open one. */
export interface Executor {
  limits: OperationLimits
  now: PrismaClient
  past: PrismaClient
  preview?: { client: PrismaClient; open: OpenPreview }
}

export interface Execution extends Omit<ExecutionArgs, 'contextValue'> {
  contextValue: Context
}

/**
 * Executes one operation in its tense. A query runs in one transaction and one snapshot, and always ends by rolling
 * back, whatever happened in it.
 */
export async function executeInTense(executor: Executor, args: Execution): Promise<ExecutionResult> {
  const prepared = prepare(executor, args)
  if ('errors' in prepared) return { errors: prepared.errors }
  const { operation, variables, measures } = prepared
  const { cost } = measures
  const errors = overLimits(measures, executor.limits)
  const result =
    errors.length > 0 ? { errors } : await executePaid(executor, args, operation, variables, measures)
  return { ...result, extensions: { ...result.extensions, cost } }
}

/**
 * Begins a subscription: each time its source says that something changed, it is answered as a query is, in a transaction
 * of its own. Gives an answer instead where it is refused.
 */
export async function subscribeInTense(
  executor: Executor,
  args: Execution,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const prepared = prepare(executor, args)
  if ('errors' in prepared) return { errors: prepared.errors }
  const { operation, measures } = prepared
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return { errors: [onlySubscriptions()] }
  const errors = overLimits(measures, executor.limits)
  if (errors.length > 0) return { errors }
  try {
    await args.contextValue.pay?.(measures.cost)
    const source = await createSourceEventStream(args)
    if (!(Symbol.asyncIterator in source)) return source
    return mapIterator(source, (rootValue) =>
      runAndRollBack(executor.now, openNow, { ...args, rootValue }).catch((error: unknown) => ({
        errors: [errorOf(error)],
      })),
    )
  } catch (error) {
    return { errors: [errorOf(error)] }
  }
}

interface Prepared {
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
  measures: Measures
}

/** Reads what is asked, and refuses what cannot be. */
function prepare(executor: Executor, args: Execution): Prepared | { errors: readonly GraphQLError[] } {
  const invalid = validateDocument(args.schema, args.document, executor.limits)
  if (invalid.length > 0) return { errors: invalid }
  const operation = getOperationAST(args.document, args.operationName)
  if (!operation) return { errors: [unknownOperation(args.operationName)] }
  // Without this step a directive would not see the default of a variable, and show the present instead.
  const variables = getVariableValues(
    args.schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
    // Ten thousand wrong values would be ten thousand errors, each with a copy of its value.
    { maxErrors: 20 },
  )
  if (variables.errors) return { errors: variables.errors.map(asInvalid) }
  if (!args.schema.getRootType(operation.operation)) return { errors: [onlyReads()] }
  const measures = measureOperation({
    schema: args.schema,
    operation,
    fragments: fragmentsOf(args.document),
    variables: variables.coerced,
  })
  return { operation, variables: variables.coerced, measures }
}

async function executePaid(
  executor: Executor,
  args: Execution,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  { cost, introspectionCost }: Measures,
): Promise<ExecutionResult> {
  try {
    // The schema is answered from memory: a hundredth of what comes from the database.
    await args.contextValue.pay?.(cost + Math.ceil(introspectionCost / 100))
  } catch (error) {
    return { errors: [errorOf(error)] }
  }
  return executeMeasured(executor, args, operation, variables)
}

async function executeMeasured(
  executor: Executor,
  args: Execution,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [onlyBySocket()] }
  // Mutations open transactions of their own.
  if (operation.operation === OperationTypeNode.MUTATION) return execute(args)

  try {
    const asked = tenseOf(args.schema, operation, variables)
    if (asked.kind === 'now') return await runAndRollBack(executor.now, openNow, args)
    if (asked.kind === 'then') {
      const edition = await resolveEdition(executor.now, asked)
      return await runAndRollBack(executor.past, (tx) => openThen(tx, edition), args)
    }
    const { preview } = executor
    if (!preview) throw refusal('FORBIDDEN', 'Drafts are not previewed here.')
    const open = (tx: Transaction) => openNext(tx, asked.editionId, preview.open, args.contextValue.timeZone)
    return await retryOnce(() => runAndRollBack(preview.client, open, args))
  } catch (error) {
    return { errors: [errorOf(error)] }
  }
}

function onlyReads(): GraphQLError {
  return refusal(
    'INVALID',
    'At this address there are only queries: what changes something, or listens, is sent to /editorial.',
  )
}

function onlyBySocket(): GraphQLError {
  return refusal('INVALID', 'A subscription is answered by WebSocket alone: open one to this address.')
}

function onlySubscriptions(): GraphQLError {
  return refusal('INVALID', 'By WebSocket only subscriptions are answered: send this by POST.')
}

function unknownOperation(name: string | null | undefined): GraphQLError {
  const message = name
    ? `The document has no operation “${name}”: name one that it has.`
    : 'The document has several operations: name the one to execute.'
  return refusal('INVALID', message, { argument: 'operationName' })
}

/** Carries the result out of the transaction that it ends. */
class Ended {
  constructor(readonly result: ExecutionResult) {}
}

async function runAndRollBack(
  client: PrismaClient,
  open: (tx: Transaction) => Promise<Tense>,
  args: Execution,
): Promise<ExecutionResult> {
  try {
    await client.$transaction(
      async (tx) => {
        const tense = await open(tx)
        const db = refuseWhenGone(tx, args.contextValue.signal)
        // A new context: Pothos keeps what it has read by context object.
        const contextValue: Context = { ...args.contextValue, db, tense, writer: null }
        throw new Ended(extend(wholeOrNothing(await execute({ ...args, contextValue })), tense))
      },
      { timeout: 10_000, maxWait: 2_000, isolationLevel: 'RepeatableRead' },
    )
  } catch (end) {
    if (end instanceof Ended) return end.result
    throw end
  }
  throw new Error('A query ended without rolling back.')
}

/** One failed statement spoils all that follow in its transaction: never half an answer, but the first error. */
function wholeOrNothing(result: ExecutionResult): ExecutionResult {
  const broken = result.errors?.find((error) => isDatabaseError(error.originalError))
  if (!broken) return result
  if (isLostRace(broken.originalError)) throw broken.originalError
  const whole = errorOf(broken.originalError)
  const error = new GraphQLError(whole.message, {
    nodes: broken.nodes,
    path: broken.path,
    originalError: broken.originalError,
    extensions: whole.extensions,
  })
  return { data: null, errors: [error] }
}

function extend(result: ExecutionResult, tense: Tense): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, edition: tense.edition } }
}

/** graphql-js cannot be told to stop; so for a client that has gone no new statement starts. */
function refuseWhenGone(tx: Transaction, signal: AbortSignal | null): Transaction {
  if (!signal) return tx
  return new Proxy(tx, {
    get(target, key) {
      if (signal.aborted) throw refusal('UNAVAILABLE', 'The client has gone.')
      return Reflect.get(target, key)
    },
  })
}

async function retryOnce<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt()
  } catch (error) {
    if (!isLostRace(error)) throw error
    return attempt()
  }
}

function asInvalid(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { code: 'INVALID', http: { status: 400 } },
  })
}

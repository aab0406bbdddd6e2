import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'

/** The adapter of the present. */
export class LivePg extends PrismaPg {
  constructor(pool: pg.Pool) {
    super(pool, { statementNameGenerator: nameStatement })
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    return onEachTransaction(await super.connect(), sendInTurn)
  }
}

/**
 * The adapter of the past: the same queries on the views of schema `asof`. Prisma casts enum parameters to the
 * adapter's own schema, where no enum is; each statement is cured of that on its way out.
 */
export class AsOfPg extends PrismaPg {
  constructor(pool: pg.Pool) {
    super(pool, { schema: 'asof', statementNameGenerator: nameStatement })
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = onEachTransaction(await super.connect(), (transaction) =>
      sendInTurn(sendCured(transaction)),
    )
    return sendCured(adapter)
  }
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>
type Sender = Pick<Adapter, 'queryRaw' | 'executeRaw'>
type Statement = Parameters<Sender['queryRaw']>[0]

function onEachTransaction(adapter: Adapter, change: (begun: Transaction) => Transaction): Adapter {
  const { startTransaction } = adapter
  const begin: Adapter['startTransaction'] = async (...given) =>
    change(await startTransaction.apply(adapter, given))
  return Object.assign(adapter, { startTransaction: begin })
}

/**
 * Sends the statements of one transaction one after the other. Resolvers and Prisma itself ask for several at once,
 * and a connection does one at a time; `pg` queues them itself only until its version 9, and warns of it.
 */
function sendInTurn<One extends Sender>(sender: One): One {
  let last: Promise<unknown> = Promise.resolve()
  return onEachStatement(sender, (statement, send) => {
    const sending = () => send(statement)
    // A statement that failed does not hold up those behind it: Postgres tells each what became of the transaction.
    const sent = last.then(sending, sending)
    last = sent
    return sent
  })
}

function sendCured<One extends Sender>(sender: One): One {
  return onEachStatement(sender, (statement, send) =>
    send({ ...statement, sql: statement.sql.replaceAll(' AS "asof"."', ' AS "public"."') }),
  )
}

/** Puts a step before the sending; on the object itself, so that its own savepoints take that step too. */
function onEachStatement<One extends Sender>(
  sender: One,
  step: <Result>(statement: Statement, send: (statement: Statement) => Promise<Result>) => Promise<Result>,
): One {
  const { queryRaw, executeRaw } = sender
  const stepped: Sender = {
    queryRaw: (statement) => step(statement, (given) => queryRaw.call(sender, given)),
    executeRaw: (statement) => step(statement, (given) => executeRaw.call(sender, given)),
  }
  return Object.assign(sender, stepped)
}

const names = new Map<string, string>()
// Each name is kept by Postgres on each connection until it closes. Lists of ids make a text of their own for every
// length, so the number of names is limited; what comes later is planned anew each time.
const mostNames = 1_000

function nameStatement({ sql }: Statement): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= mostNames) return ''
  const name = `p${createHash('sha1').update(sql).digest('base64url')}`
  names.set(sql, name)
  return name
}

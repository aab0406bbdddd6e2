import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'

/** The adapter of the present. */
export class LivePg extends PrismaPg {
  constructor(pool: pg.Pool) {
    super(pool, { statementNameGenerator: nameStatement })
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
    return cured(await super.connect())
  }
}

type Statement = Parameters<Adapter['queryRaw']>[0]
type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

function cured<Target extends object>(target: Target): Target {
  return new Proxy(target, {
    get(inner, key) {
      const value: unknown = Reflect.get(inner, key)
      if (typeof value !== 'function') return value
      if (key === 'queryRaw' || key === 'executeRaw') {
        return (statement: Statement) => value.call(inner, withLiveEnums(statement))
      }
      if (key === 'startTransaction') {
        return async (...given: unknown[]) => cured(await value.apply(inner, given))
      }
      return value.bind(inner)
    },
  })
}

function withLiveEnums(statement: Statement): Statement {
  return { ...statement, sql: statement.sql.replaceAll(' AS "asof"."', ' AS "public"."') }
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

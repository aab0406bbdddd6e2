import pg from 'pg'
import { PrismaClient } from '../../generated/prisma/client'
import { AsOfPg, LivePg } from './adapters'

/** The way to the database: one client for each tense, for those who may see all of it and for the public. */
export interface Database {
  owner: { now: PrismaClient; past: PrismaClient; preview: PrismaClient }
  /** Row-level security and column grants keep drafts out of its reach, whatever is asked. */
  reader: { now: PrismaClient; past: PrismaClient }
  /** The owner's own connections, for what needs no client, such as a look at the catalogue. */
  pool: pg.Pool
  /** Makes a connection that belongs to no pool, to be opened and ended by whoever listens on it. */
  createListening(): pg.Client
  close(): Promise<void>
}

export interface DatabaseOptions {
  url: string
  /** Connections for each of the live pools; the past gets half of them, previews two. */
  connections?: number
  onPoolError?: (error: Error) => void
}

/** Opens the pools. None connects before it is asked, so this never fails. */
export function openDatabase({ url, connections = 10, onPoolError = () => {} }: DatabaseOptions): Database {
  const pools: pg.Pool[] = []
  const open = (max: number, role?: string) => {
    const pool = new pg.Pool({
      ...timeouts,
      connectionString: url,
      max,
      options: role ? `-c role=${role}` : undefined,
    })
    pool.on('error', onPoolError)
    pools.push(pool)
    return pool
  }
  const half = Math.max(1, Math.ceil(connections / 2))
  const pool = open(connections)
  const live = (from: pg.Pool) => new PrismaClient({ adapter: new LivePg(from) })
  const asOf = (from: pg.Pool) => new PrismaClient({ adapter: new AsOfPg(from) })

  const owner = { now: live(pool), past: asOf(open(half)), preview: live(open(2)) }
  const reader = { now: live(open(connections, readerRole)), past: asOf(open(half, readerRole)) }
  const clients = [...Object.values(owner), ...Object.values(reader)]
  return {
    owner,
    reader,
    pool,
    createListening: () => new pg.Client({ ...timeouts, connectionString: url, query_timeout: 5_000 }),
    async close() {
      await Promise.all(clients.map((client) => client.$disconnect()))
      await Promise.all(pools.map((one) => one.end()))
    },
  }
}

const readerRole = 'parley_reader'

// Prisma 7 sets none of these: without them a lost network or a slow statement holds a connection for ever. The
// statement timeout is the only thing that ends a running statement; Prisma's own transaction timeout does not.
const timeouts = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  idleTimeoutMillis: 60_000,
  keepAlive: true,
} satisfies pg.PoolConfig

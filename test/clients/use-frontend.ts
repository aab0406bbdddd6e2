import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { publicSchema } from '../../apps/api/src/schema'
import { registerFolder } from '../../apps/api/src/trusted/register'
import { trustCommand } from '../../apps/api/src/trusted/trust-command'
import { startApiOver, type TestApi } from '../api/api'
import { createTestDatabase, type TestDatabase } from '../database'

/** Of two servers on one database, the second answers registered documents alone. */
export type Where = 'open' | 'strict'

/** Gives each test the empty folder of a frontend, whose operations it may register and ask. */
export function useFrontend() {
  let database: TestDatabase
  let servers: Record<Where, TestApi>
  let folder: string
  beforeAll(async () => {
    database = await createTestDatabase()
    servers = {
      open: await startApiOver(database.url),
      strict: await startApiOver(database.url, { PARLEY_TRUSTED_ONLY: 'true' }),
    }
  })
  afterAll(async () => {
    await servers.strict.close()
    await servers.open.close()
    await database.drop()
  })
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-frontend-'))
    return () => rmSync(folder, { recursive: true })
  })
  const documents = (): PrismaClient['trustedDocument'] => servers.open.database.owner.now.trustedDocument
  return {
    trust: (...args: string[]) => trustCommand(args, servers.open.database.owner.now),
    folder: () => folder,
    write(file: string, text: string) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    },
    register: () => registerFolder(servers.open.database.owner.now, publicSchema, folder),
    count: (names?: string[]) => documents().count({ where: names && { name: { in: names } } }),
    stored: (name: string) =>
      documents().findFirstOrThrow({ where: { name }, select: { hash: true, text: true } }),
    /** Asks in the form of today, where the status says what happened. */
    async post(where: Where, payload: object) {
      const request = { method: 'POST', url: '/graphql', headers, payload } as const
      const response = await servers[where].app.inject(request)
      return { status: response.statusCode, ...response.json() }
    },
    async get(where: Where, parameters: Record<string, string> | string) {
      const url = `/graphql?${new URLSearchParams(parameters)}`
      const response = await servers[where].app.inject({ url, headers })
      return { status: response.statusCode, ...response.json() }
    },
  }
}

const headers = { accept: 'application/graphql-response+json' }

/** How Apollo's protocol has a hash. */
export function persistedQuery(sha256Hash: string) {
  return { persistedQuery: { version: 1, sha256Hash } }
}

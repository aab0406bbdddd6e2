import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm'

export const noFilter = { externalTables: [], externalEnums: [] }

/** Opens Prisma's migration engine in its WASM build: the one `prisma migrate deploy` runs, without a download. */
export async function openSchemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  const { SchemaEngine } = await loadEngine()
  const datamodel: [string, string] = ['main.prisma', 'datasource db { provider = "postgresql" }']
  return SchemaEngine.new(
    { datamodels: [datamodel] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(database),
  )
}

/** Gives the SQL that leads from one schema to the other; empty when they mean the same tables. Asks no database. */
export async function diffSchemas(from: SchemaContainer[] | 'empty', to: SchemaContainer[]): Promise<string> {
  const engine = await openSchemaEngine(offline)
  const result = await engine.diff({
    from: from === 'empty' ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: true,
    filters: noFilter,
  })
  return result.exitCode === 2 ? (result.stdout ?? '') : ''
}

/** Runs what is new in `migrations`, and gives the names of what ran. */
export async function applyMigrations(
  database: SqlMigrationAwareDriverAdapterFactory,
  migrations: MigrationList,
) {
  const engine = await openSchemaEngine(database)
  return (await engine.applyMigrations({ migrationsList: migrations, filters: noFilter }))
    .appliedMigrationNames
}

type Engine = typeof import('@prisma/schema-engine-wasm')
let engine: Promise<Engine> | undefined

/** The package is made for bundlers: its entry imports the .wasm file, which Node 20 cannot, so it is linked by hand. */
function loadEngine(): Promise<Engine> {
  engine ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
    const code = readFileSync(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(code, {
      './schema_engine_bg.js': { ...glue, ...looseTimers(glue) },
    })
    glue.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
    return glue
  })()
  return engine
}

/** The engine limits its wait for a lock to 10 s and never clears that timer: it must not hold the process for as long. */
function looseTimers(glue: Engine): Record<string, unknown> {
  const timers = Object.entries(glue).filter(([name]) => name.startsWith('__wbg_setTimeout'))
  return Object.fromEntries(
    timers.map(([name]) => [
      name,
      (act: () => void, milliseconds: number) => setTimeout(act, milliseconds >>> 0).unref(),
    ]),
  )
}

/** The engine asks for a version before it does anything; to compare two files it needs no more of a database. */
const offlineConnection: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'offline',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 18', 180000]],
  }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: () => Promise.reject(new Error('There is no database to compare files.')),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => {},
}

const offline: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'offline',
  connect: async () => offlineConnection,
  connectToShadowDb: async () => offlineConnection,
}

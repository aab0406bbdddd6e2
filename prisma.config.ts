import path from 'node:path'
import { defineConfig } from 'prisma/config'

// The CLI would download a schema engine, even to generate. Any executable satisfies it: migrations here are
// applied by the engine's WASM build (apps/api/src/core/migrate), which needs no download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: path.join('prisma', 'schema'),
  migrations: { path: path.join('prisma', 'migrations') },
})

import { runScript } from './run.mjs'

await runScript('release-schema.ts')

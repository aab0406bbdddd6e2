import { runScript } from './run.mjs'

await runScript('migrate.ts')

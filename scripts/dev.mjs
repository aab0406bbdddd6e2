import { runScript } from './run.mjs'

await runScript('dev.ts')

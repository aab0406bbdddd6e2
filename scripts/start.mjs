import { runScript } from './run.mjs'

await runScript('start.ts')

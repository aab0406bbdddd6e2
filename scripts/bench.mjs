import { runScript } from './run.mjs'

await runScript('bench.ts')

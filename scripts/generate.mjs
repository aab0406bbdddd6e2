import { runScript } from './run.mjs'

await runScript('generate.ts')

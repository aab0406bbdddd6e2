import { runScript } from './run.mjs'

await runScript('check.ts')

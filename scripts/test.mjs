import { runScript } from './run.mjs'

await runScript('test.ts')

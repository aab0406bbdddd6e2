// node scripts/launch.mjs <file> [arguments]: runs a TypeScript file, which finds its arguments as a script of Node's does.
import { importTypeScript } from './typescript.mjs'

const [, , file = '', ...args] = process.argv
process.argv.splice(1, Number.POSITIVE_INFINITY, file, ...args)
await importTypeScript(file)

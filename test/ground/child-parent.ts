// Run as a process of its own by the test of children: starts one as `npm start` does, and waits to be killed.
import path from 'node:path'
import { startChild } from '../../scripts/child'

const child = startChild('the child', path.join(import.meta.dirname, 'child-process.ts'), {})
process.stdout.write(`${(await child.ready).url.replace('process:', '')}\n`)

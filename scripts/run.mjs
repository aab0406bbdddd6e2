// Every npm script begins here: install first, and only then load TypeScript, which needs what was installed.
import { install } from './install.mjs'
import { importTypeScript } from './typescript.mjs'

/** Runs the function that a TypeScript file of this folder exports as `run`. */
export async function runScript(file) {
  install()
  try {
    // Most of what follows is made with the Prisma client, which is generated itself.
    const { generateClient } = await importTypeScript('scripts/generate-client.ts')
    await generateClient()
    const { run } = await importTypeScript(`scripts/${file}`)
    await run(process.argv.slice(2))
  } catch (error) {
    // What we refuse on purpose says all in its message; a stack helps only with what nobody expected.
    const isExpected =
      error instanceof Error && error.constructor !== TypeError && error.constructor !== ReferenceError
    console.error(isExpected && !process.env.PARLEY_STACK ? error.message : error)
    process.exit(1)
  }
}

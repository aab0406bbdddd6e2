// Every npm script begins here: install first, and only then load TypeScript, which needs what was installed.
import { install } from './install.mjs'

/** Runs the function that a TypeScript file of this folder exports as `run`. */
export async function runScript(file) {
  install()
  const { register } = await import('tsx/esm/api')
  register()
  try {
    const { run } = await import(new URL(file, import.meta.url).href)
    await run(process.argv.slice(2))
  } catch (error) {
    // What we refuse on purpose says all in its message; a stack helps only with what nobody expected.
    const isExpected =
      error instanceof Error && error.constructor !== TypeError && error.constructor !== ReferenceError
    console.error(isExpected && !process.env.PARLEY_STACK ? error.message : error)
    process.exit(1)
  }
}

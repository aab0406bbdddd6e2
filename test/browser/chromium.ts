import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium as driver } from 'playwright-core'
import { inject } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'

/**
 * Unpacks the Chromium of its package, once for each version, and returns its file. The package itself unpacks to where
 * it looks for what is unpacked, so that a second worker, or another checkout, would start half of a browser: here it
 * unpacks to a folder of its own, which gets its name when it is whole.
 */
export async function unpackChromium(): Promise<string> {
  const modules = path.join(checkout, 'node_modules')
  const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const folder = path.join(modules, '.cache/parley', `chromium-${version}`)
  const file = path.join(folder, 'chromium')
  if (existsSync(file)) return file
  const draft = `${folder}-${randomUUID()}`
  mkdirSync(draft, { recursive: true })
  try {
    await unpackTo(draft)
    // Another run may have been first; then its folder stays.
    if (!existsSync(file)) renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return file
}

/** In a process of its own: the package takes the place from the environment. */
async function unpackTo(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: checkout,
    env: { ...process.env, TMPDIR: folder },
  })
}

/** Starts the browser that was unpacked before the tests. */
export function launchChromium(): Promise<Browser> {
  return driver.launch({
    executablePath: inject('chromium'),
    // Without the package's own, made for a function in a cloud: one process for all, and no web security.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      // No page lives long enough for optimised code to earn back what making it takes: a quarter of a page's work.
      '--js-flags=--no-maglev --no-opt',
    ],
  })
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the browser. */
    chromium: string
  }
}

import { setTimeout as delay } from 'node:timers/promises'
import type { Locator } from 'playwright-core'

/**
 * Waits until something is on the page. The driver's own `waitFor` looks again only after half a second, which over a
 * journey of two hundred sights is most of its time.
 */
export async function shown(wanted: Locator): Promise<void> {
  if (await comesTrue(() => wanted.isVisible())) return
  // Throws with the driver's words, which say what was looked for.
  await wanted.waitFor({ timeout: 1_000 })
}

/** The same until it is there no more. */
export async function gone(unwanted: Locator): Promise<void> {
  if (await comesTrue(async () => !(await unwanted.isVisible()))) return
  await unwanted.waitFor({ state: 'hidden', timeout: 1_000 })
}

async function comesTrue(look: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + longest
  for (let pause = 20; performance.now() < end; pause = Math.min(pause * 2, longestPause)) {
    if (await look()) return true
    await delay(pause)
  }
  return false
}

const longest = 15_000
/** Each look costs the page some work, too. */
const longestPause = 120

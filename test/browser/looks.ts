import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

// Each page loads it anew, and this one is less than half as long as `axe.source`.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Looks at a screen at a desk in the light and on a telephone in the dark: what sticks out of it, and what axe finds.
 * The colours are named for both schemes and hang on no width, so that two of the four looks show what there is to see.
 * Gives a line for each flaw.
 */
export async function findFlaws(page: Page, name: string, options: LookOptions = {}): Promise<string[]> {
  const flaws: string[] = []
  await page.evaluate(untilIdle)
  for (const { look, width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const found = [...(await findWhatSticksOut(page)), ...(await askAxe(page, options))]
    flaws.push(...found.map((flaw) => `${name}, ${look}: ${flaw}`))
  }
  return flaws
}

export interface LookOptions {
  /** Rules of axe that do not fit what is looked at; whoever gives one says why. */
  without?: readonly string[]
}

const looks = [
  { look: 'at a desk, light', width: 1280, colorScheme: 'light' },
  { look: 'on a telephone, dark', width: 360, colorScheme: 'dark' },
] as const

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findWhatSticksOut(page: Page): Promise<string[]> {
  const outside = await page.evaluate<string | null>(whatSticksOut)
  return outside ? [`sticks out: ${outside}`] : []
}

// As text, since they run in the page. What waits at the back of its queue comes after all that React has begun; that
// there is nothing else to do, a page tells only after a second when no frame is due.
const untilIdle = `new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => {
  scheduler.postTask(() => tell(null), { priority: 'background' })
})))`

// After a frame has the new width and colours, and what React makes of them.
const whatSticksOut = `new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return tell(null)
  const all = [...document.querySelectorAll('body *')]
  const outside = all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  tell(outside.map((each) => each.outerHTML.slice(0, 120)).at(-1) ?? 'something')
})))`

async function askAxe(page: Page, { without = [] }: LookOptions): Promise<string[]> {
  // A page that was left has lost it.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe)
  const options: RunOptions = {
    runOnly: standards,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    preload: false,
  }
  const run = `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`
  const violations = await page.evaluate<Result[]>(run)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 200)} ${failureSummary}`),
  )
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../api/api'
import { launchChromium } from './chromium'
import { shown } from './shown'

let api: TestApi
let origin: string
let browser: Browser
beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
  origin = await api.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

interface Visit {
  page: Page
  /** What the browser was refused or complained of. */
  complaints: string[]
}

/** Opens a page without the internet: whatever it asks of another server is refused, and told. */
async function visit(
  address: string,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    (route) => {
      complaints.push(`asked for ${route.request().url()}`)
      return route.abort()
    },
  )
  await page.goto(`${origin}${address}`)
  return { page, complaints }
}

const sticksOut = 'document.documentElement.scrollWidth > innerWidth'

test('the schema is read on a phone and at a desk, light and dark, and what is looked for is found', async () => {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await visit('/graphql', width, colorScheme)
      await page.getByRole('searchbox').fill('validAt')
      await shown(page.getByRole('status').getByText(/^\d+ types$/))
      expect(await page.locator('section.type:visible h2 > a').allTextContents()).toContain('Participation')
      expect(await page.evaluate(sticksOut)).toBe(false)
      expect(complaints).toEqual([])
      await page.context().close()
    }
  }
})

test('a type leads to where it is described, also when it was not among what was found', async () => {
  const { page } = await visit('/graphql', 1280)
  expect(await page.locator('main pre').first().innerText()).toContain(`curl -G ${origin}/graphql `)
  await page.getByRole('searchbox').fill('compareTracks')
  await page.locator('[id="Query.compareTracks"]').getByRole('link', { name: 'TrackComparison' }).click()
  await shown(page.locator('h2#TrackComparison'))
  expect(await page.locator('h2#TrackComparison').isVisible()).toBe(true)
  await page.context().close()
})

test('a question is asked in the explorer, without the internet, of today and of the past', async () => {
  const { page, complaints } = await visit('/graphql/explorer', 1280)
  await shown(page.getByRole('tab', { name: 'CompareTheTracks' }))
  await page.getByRole('button', { name: /Execute query/ }).click()
  await shown(page.locator('.graphiql-response').getByText('united-states').first())

  await page.getByRole('tab', { name: 'WhatTheStorySaid' }).click()
  // The explorer reads which operation stands in a tab a moment after it shows it.
  await page.waitForTimeout(1_000)
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: /Execute query/ }).click(),
  ])
  await shown(page.locator('.graphiql-response').getByText('Two tracks toward peace in Afghanistan').first())
  // It stands at the end of the answer, which is longer than what is shown of it.
  expect((await answer.json()).extensions.edition).toBe(1)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the explorer works on a phone, in the dark', async () => {
  const { page, complaints } = await visit('/graphql/explorer', 360, 'dark')
  await page.getByRole('button', { name: /Execute query/ }).click()
  await shown(page.locator('.graphiql-response').getByText('united-states').first())
  expect(await page.evaluate(sticksOut)).toBe(false)
  expect(complaints).toEqual([])
  await page.context().close()
})

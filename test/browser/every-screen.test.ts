import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Desk } from './desk'
import { findFlaws, type LookOptions } from './looks'
import { gone, shown } from './shown'
import { useSystem } from './use-system'

const system = useSystem()

test('every screen, and whatever opens over one, passes axe and sticks out nowhere', {
  timeout: 300_000,
}, async () => {
  const desk = await system().openAs('Ella Novak', { role: 'ADMIN' })
  const edition = await stageLongWords(desk, 'An edition with a change, to be read on a telephone')
  const colleague = await system().openAs('Averylongfirstname Averylonglastnamethatnobodybears')
  await standBeside(colleague.page, edition)
  const stranger = await system().open()
  await stranger.page.goto('/sign-in')

  const flaws = [
    ...(await findFlaws(stranger.page, 'sign-in')),
    ...(await lookAtCode(stranger.page)),
    ...(await lookAtScreens(desk.page, edition)),
    ...(await lookAtWhatOpens(desk, edition)),
  ]
  expect(flaws).toEqual([])
  expect([...desk.complaints, ...stranger.complaints]).toEqual([])
})

async function lookAtCode(page: Page): Promise<string[]> {
  await page.goto('/sign-in/code')
  await shown(page.getByLabel('Code'))
  return findFlaws(page, 'the code of a second factor')
}

async function lookAtScreens(page: Page, edition: string): Promise<string[]> {
  const flaws: string[] = []
  for (const address of [...addresses, edition, `/preview/${edition.slice(10)}`, await findPublished(page)]) {
    await goWithin(page, address)
    // A new document is given its id, and the address with it.
    if (address.endsWith('/new')) await page.waitForURL(/[?]id=/)
    await shown(page.getByRole('heading', { level: 1 }).first())
    flaws.push(...(await findFlaws(page, address)))
  }
  return flaws
}

/** Goes to an address of the admin as its links do: without loading all of it anew for each screen. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate(`next.router.push(${JSON.stringify(address)})`)
  const [path, search = ''] = address.split('?')
  // The page for a new document goes on to one that names its id.
  await page.waitForFunction(
    `location.pathname === ${JSON.stringify(path)} && location.search.includes(${JSON.stringify(search)})`,
  )
}

async function lookAtWhatOpens(desk: Desk, edition: string): Promise<string[]> {
  const { page } = desk
  const flaws: string[] = []
  const look = async (name: string, options?: LookOptions) => {
    flaws.push(...(await findFlaws(page, name, options)))
  }

  await goWithin(page, `${edition}?publish=1`)
  await shown(page.getByRole('dialog', { name: /^Publish/ }))
  await look('the publish dialog')

  await page.goto(edition)
  await page.getByRole('button', { name: 'Comment on Summary' }).click()
  await page.getByRole('textbox', { name: 'Comment on Summary' }).fill('Averylongword'.repeat(20))
  await desk.type(' @Ella')
  await shown(page.getByRole('option', { name: /^Ella Novak/ }))
  await look('a comment being written', { without: ['region'] })
  await desk.press('Enter', 'Control+Enter')
  await shown(page.getByRole('button', { name: '1 comment on Summary' }))
  await look('a comment beside what it is about')

  await page.goto(edition)
  await page.getByRole('button', { name: 'Schedule…' }).click()
  await shown(page.getByRole('dialog', { name: /^Schedule/ }))
  await look('the schedule dialog')
  await desk.press('Escape')
  await gone(page.getByRole('dialog'))

  await page.getByRole('button', { name: /^Move or copy “Second Moscow conference/ }).click()
  await page.getByRole('menuitem', { name: 'Move to another edition…' }).click()
  await shown(page.getByRole('dialog', { name: /^Move “Second Moscow conference.*” to another edition/ }))
  await shown(page.getByRole('dialog').getByLabel('What the new edition is about'))
  await look('the dialog that moves a change to another edition')

  await goWithin(page, '/actors/khalilzad/merge')
  await page.getByLabel('The actor that stays').focus()
  await desk.pick('karzai', /^Hamid Karzai/)
  await shown(page.getByRole('button', { name: /^Stage the merge/ }))
  await look('what a merge would do')

  await goWithin(page, '/account')
  await page.getByRole('button', { name: 'Set up an app…' }).click()
  await shown(page.getByRole('img', { name: 'The key for your app, as a QR code' }))
  await look('a second factor being set up')

  await goWithin(page, '/people')
  await page.getByRole('button', { name: 'Invite somebody…' }).click()
  await shown(page.getByRole('dialog', { name: 'Invite somebody' }))
  await look('the invitation dialog')

  await goWithin(page, '/webhooks')
  await page.getByRole('button', { name: 'New webhook…' }).click()
  await page.getByLabel('Address').fill(`http://127.0.0.1:9/${'averylongword'.repeat(6)}`)
  await look('the webhook dialog')
  await desk.press('Control+Enter')
  const secret = page.getByRole('dialog', { name: 'The secret of this webhook' })
  await shown(secret)
  await look('the secret of a webhook')
  await secret.getByRole('button', { name: 'Done' }).click()
  await gone(secret)
  await page.getByRole('link', { name: /averylongword/ }).click()
  await page.getByRole('button', { name: /^Send a test to/ }).click()
  await shown(page.getByText('127.0.0.1:9 did not take the test'))
  await page.getByText('The message, and 1 try').click()
  await look('a webhook and what it was told')

  await goWithin(page, '/meetings')
  await shown(page.getByRole('heading', { level: 1 }))
  await desk.press('?')
  await shown(page.getByRole('dialog', { name: 'Keyboard shortcuts' }))
  await look('the shortcut sheet')

  await goWithin(page, '/meetings/second-moscow-conference')
  await desk.search('khalil')
  const palette = page.getByRole('dialog', { name: 'Search everything' })
  await shown(palette.getByRole('button', { name: /Khalilzad/ }).first())
  await look('the command palette')
  await desk.press('Escape')
  await gone(palette)

  await shown(page.getByText(/^Averylong.* has this meeting open too\.$/))
  for (const row of await page.locator('main').getByRole('button', { expanded: false }).all())
    await row.click()
  // The bar at the foot of a form covers what is scrolled beneath it, which is no smaller for it.
  await look('a form with every row open', { without: ['target-size'] })
  await page.getByLabel('Add a participant').click()
  await desk.type('Anna Kern')
  await shown(page.getByRole('option', { name: /^Create actor/ }))
  // What drops down hangs at the end of the page, outside its landmarks; aria-controls ties it to its field.
  await look('a picker', { without: ['region', 'target-size'] })
  await desk.press('ArrowUp', 'Enter')
  await shown(page.getByRole('dialog', { name: 'New actor in this edition' }))
  await look('a form to create what is not found', { without: ['target-size'] })
  return flaws
}

/** Puts one change into a new edition; gives the address of the edition's page. */
async function stageLongWords(desk: Desk, title: string): Promise<string> {
  const { page } = desk
  await desk.createEdition(title)
  await page.goto('/meetings/second-moscow-conference')
  await desk.tabToField('Summary')
  await desk.press('Control+a')
  await page.keyboard.insertText(
    'Averylongwordthatnobodywouldeverwriteandthatmaynotpushthescreenapart '.repeat(3),
  )
  await desk.waitUntilSaved()
  await desk.goToEdition(title)
  return new URL(page.url()).pathname
}

/** Somebody else opens what is looked at, in the same edition, with the cursor in a field of it. */
async function standBeside(page: Page, edition: string): Promise<void> {
  await page.goto(edition)
  await page.getByRole('button', { name: /^Work in/ }).click()
  await shown(page.getByText('You work in it'))
  await page.goto('/meetings/second-moscow-conference')
  await page.getByLabel('Summary', { exact: true }).focus()
}

/** The address of a published edition's page. */
async function findPublished(page: Page): Promise<string> {
  await page.goto('/editions?show=published')
  const address = await page.locator('main a[href^="/editions/"]').first().getAttribute('href')
  return address ?? ''
}

const addresses = [
  '/',
  '/?since=week',
  '/radar',
  '/radar?concern=MEETING_WITHOUT_OUTCOME',
  '/radar?concern=DEAD_CITATION&story=two-tracks',
  ...['stories', 'tracks', 'actors', 'meetings', 'developments', 'statements', 'sources'].flatMap((list) => [
    `/${list}`,
    `/${list}/new`,
  ]),
  '/stories/two-tracks',
  '/tracks/doha',
  '/actors/khalilzad',
  '/developments/basic-framework',
  '/statements/smith-nobody-has-won-or-lost',
  '/sources/explainer-two-competing-tracks',
  '/meetings/second-moscow-conference',
  '/meetings/second-moscow-conference/preview',
  '/meetings/second-moscow-conference/history?from=1&to=3',
  '/meetings/second-moscow-conference/used-by',
  '/meetings/second-moscow-conference/comments',
  '/stories/two-tracks/history?from=1&to=2',
  '/editions',
  '/editions?show=published',
  '/history',
  '/people',
  '/keys',
  '/webhooks',
  '/audit',
  '/audit?group=EXPORTS',
  '/account',
  '/read/two-tracks',
  '/read/two-tracks?left=2019-02-07&right=2020-12-31',
]

test('says that a page is on its way, until it is there or another is gone to instead', async () => {
  const { page, complaints } = await system().openAs('Nora Ney')
  const { release } = await holdBack(page, '/tracks')
  const bar = page.getByRole('progressbar', { name: 'Loading the next page' })
  const go = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await page.goto('/meetings')

  await go('Tracks')
  await shown(bar)
  await shown(page.getByRole('heading', { level: 1, name: 'Meetings' }))
  await go('Actors')
  await shown(page.getByRole('heading', { level: 1, name: 'Actors' }))
  await gone(bar)

  await go('Tracks')
  await shown(bar)
  release()
  await shown(page.getByRole('heading', { level: 1, name: 'Tracks' }))
  await gone(bar)
  expect(complaints).toEqual([])
})

/** Keeps the answers for one page of the admin from arriving until they are released. */
async function holdBack(page: Page, path: string): Promise<{ release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      await released
      await route.continue()
    },
  )
  return { release }
}

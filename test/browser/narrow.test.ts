import { expect, test } from 'vitest'
import { useSystem } from './use-system'

const system = useSystem()

test('no screen breaks at 360 pixels, light or dark', async () => {
  const desk = await system().openAs('Ella Novak', { width: 360 })
  const { page } = desk
  const title = 'An edition with a change, to be read on a telephone'
  await desk.createEdition(title)
  await page.goto('/meetings/second-moscow-conference')
  await desk.tabToField('Summary')
  await desk.write('Averylongwordthatnobodywouldeverwriteandthatmaynotpushthescreenapart '.repeat(3))
  await desk.waitUntilSaved()
  await desk.goToEdition(title)
  const edition = new URL(page.url()).pathname

  const broken: string[] = []
  for (const address of [...addresses, edition, `${edition}?publish=1`, `/preview/${edition.slice(10)}`]) {
    await page.goto(address)
    // A new document is given its id, and the address with it.
    if (address.endsWith('/new')) await page.waitForURL(/[?]id=/)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const sticksOut = await page.evaluate(findWhatSticksOut)
      if (sticksOut) broken.push(`${address}, ${colorScheme}: ${sticksOut}`)
    }
  }
  expect(broken).toEqual([])
  expect(desk.complaints).toEqual([])
})

// As text, since it runs in the page. Idle is when React has taken the page over.
const findWhatSticksOut = `new Promise((tell) => requestIdleCallback(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return tell(null)
  const all = [...document.querySelectorAll('body *')]
  const outside = all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  tell(outside.map((each) => each.outerHTML.slice(0, 120)).at(-1) ?? 'something')
}, { timeout: 2000 }))`

const addresses = [
  '/',
  ...['stories', 'tracks', 'actors', 'meetings', 'developments', 'statements', 'sources'].flatMap((list) => [
    `/${list}`,
    `/${list}/new`,
  ]),
  '/stories/two-tracks',
  '/tracks/doha',
  '/actors/khalilzad',
  '/meetings/second-moscow-conference',
  '/meetings/second-moscow-conference/preview',
  '/meetings/second-moscow-conference/history?from=1&to=3',
  '/meetings/second-moscow-conference/used-by',
  '/stories/two-tracks/history?from=1&to=2',
  '/editions',
  '/editions?show=published',
  '/history',
  '/read/two-tracks',
  '/read/two-tracks?left=2019-02-07&right=2020-12-31',
]

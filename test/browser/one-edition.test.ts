import { expect, test } from 'vitest'
import { type Desk, oneLine } from './desk'
import { shown } from './shown'
import { useSystem } from './use-system'

const system = useSystem()

const title = 'Moscow, told better'
const oldSummary =
  'The Taliban met influential Afghans. It ended on February 6 with a joint declaration. Who convened it is disputed.'
const summary = 'The Taliban met influential Afghans for two days.'
const oldDescription = 'Helps to lead a think tank in Kabul.'
const description = 'Helps to lead a think tank in Kabul, with others.'

test('an editor changes a meeting and two actors in one edition, previews, publishes, and readers see it at once', async () => {
  const { open, signInLink, ask } = system()
  const desk = await open()
  const { page } = desk

  await page.goto(signInLink)
  await desk.arrive(/^Hello/)
  await desk.createEdition(title)
  await changeThree(desk)

  await desk.goToEdition(title)
  expect(await desk.readChanges('Second Moscow conference')).toEqual([
    '~ Date changed from “February 5-6” (February 5–6, 2019) to “early February 2019” (some time between February 1 and 10, 2019)',
    '~ Summary rewritten',
  ])
  expect(await desk.readChanges('Zalmay Khalilzad')).toEqual(['+ Also called: added “Ambassador Khalilzad”'])
  expect(await desk.readChanges('Thomas Ruttig')).toEqual(['~ Description rewritten'])
  expect(await ask(told())).toMatchObject({ extensions: { edition: 9 }, data: before })

  await desk.enter('link', 'Preview')
  await desk.arrive('Preview')
  await shown(page.getByText('some time between February 1 and 10, 2019').first())

  await desk.publish(title, 'We tell the second conference better.', 10)
  expect(await ask(told())).toMatchObject({ extensions: { edition: 10 }, data: after })
  expect(await ask(told('@asOf(edition: 9)'))).toMatchObject({ extensions: { edition: 9 }, data: before })

  await goToHistory(desk)
  const versions = page.getByRole('group', { name: 'Compare from, to' })
  expect(oneLine(await versions.innerText())).toMatch(
    /Version 4 changed 2 fields Edition 10: Moscow, told better .* By First administrator We tell the second conference better\. Version 3/,
  )
  await shown(page.getByText('Date changed from “February 5-6”'))

  await compareYears(desk)
  await revert(desk)
  expect(await ask(told())).toMatchObject({ extensions: { edition: 11 }, data: before })
  expect(await ask(told('@asOf(edition: 10)'))).toMatchObject({ data: after })
  await goToHistory(desk)
  expect(oneLine(await versions.innerText())).toMatch(
    /Version 5 .* We were wrong\. Version 4 .* We tell the second conference better\. Version 3/,
  )
  expect(desk.complaints).toEqual([])
})

test('⌘K opens documents by alias, editions by number and title, people and actions, and says what to try', async () => {
  const desk = await system().openAs('Ella Novak')
  const { page } = desk
  await desk.goTo('moscow', /^Russia\s*actor/)
  await desk.arrive('Russia')
  await desk.goTo('new edition', 'New edition')
  await desk.tabToField('What the edition is about')
  await desk.type('Round two')
  await desk.press('Enter')
  await desk.arrive('Round two')

  await desk.goTo('4', /^Edition 4: /)
  await desk.arrive(/^4\. /)
  await desk.goTo('round', /^Round two\s*draft edition/)
  await desk.arrive('Round two')
  await desk.goTo('preview', /^Preview the edition/)
  await desk.arrive('Preview')
  await desk.goTo('publish', /^Publish the edition…/)
  await shown(page.getByRole('dialog', { name: 'Publish “Round two”' }))
  await desk.press('Escape')
  await desk.goTo('parley import', /^Parley import/)
  await desk.arrive('History')
  expect(await page.getByLabel('Person', { exact: true }).locator('option:checked').innerText()).toBe(
    'Parley import',
  )
  await shown(page.getByText('9 editions', { exact: true }))

  await desk.goTo('switch', /^Switch to dark/)
  await shown(page.locator('html[data-mantine-color-scheme=dark]'))
  await desk.search('xyzzy')
  await shown(page.getByText('Try a name or alias'))
  await page.route('**/editorial', (route) => route.abort())
  await desk.write('history of talks')
  await shown(page.getByRole('dialog').getByRole('alert'))
  await page.unroute('**/editorial')
  await desk.press('Escape')
  await desk.goTo('sign out', /^Sign out/)
  await desk.arrive('Sign in')
})

test('what was withdrawn is found in the history, among other filters, and revived', async () => {
  const desk = await system().openAs('Tom Baker')
  const { page } = desk
  await desk.createEdition('A dispatch')
  await desk.goTo('new source', /^New source/)
  await desk.arrive('New source')
  await desk.tabToField('Title')
  await desk.type('A dispatch from Doha')
  await desk.choose('Kind', 'art')
  await desk.waitUntilSaved()
  await desk.goToEdition('A dispatch')
  await desk.publish('A dispatch', 'A source is named.', 12)

  await desk.createEdition('Taken out')
  await desk.goTo('dispatch from doha', /^A dispatch from Doha/)
  await desk.arrive('A dispatch from Doha')
  await desk.enter('button', 'Withdraw this source')
  await desk.enter('button', 'Withdraw in this edition')
  await desk.tray('Taken out', '1 change')
  await desk.goToEdition('Taken out')
  await desk.publish('Taken out', 'It was not what it said.', 13)

  await desk.goTo('history', 'History')
  await desk.arrive('History')
  await desk.tabToField('What it did')
  await desk.type('Withdrawn')
  await page.waitForURL(/did=WITHDRAW/)
  await desk.tabToField('Person')
  await desk.type('Tom Baker')
  await page.waitForURL(/person=/)
  await shown(page.getByText('1 edition', { exact: true }))
  await desk.createEdition('Back again')
  await desk.enter('link', 'A dispatch from Doha')
  await desk.enter('link', 'Revive in this edition…')
  await desk.enter('button', 'Save to the edition')
  await desk.tray('Back again', '1 change')
  expect(desk.complaints).toEqual([])
})

test('the history is filtered by document and story, with pickers', async () => {
  const desk = await system().openAs('Anna Kern')
  const { page } = desk
  await page.goto('/history?since=2019-02-01&until=2020-12-31')
  await shown(page.getByText('9 editions', { exact: true }))
  await desk.tabToField('Document')
  await desk.pick('khalilzad', /^Zalmay Khalilzad/)
  await page.waitForURL(/document=ACTOR%3Akhalilzad/)
  expect(await page.getByLabel('Document', { exact: true }).inputValue()).toBe('Zalmay Khalilzad')
  await desk.tabToField('Story')
  await desk.pick('two tracks', /^Two tracks toward peace/)
  await page.waitForURL(/story=two-tracks/)
  await desk.enter('button', 'Show all')
  await page.waitForURL(/\/history$/)
  expect(desk.complaints).toEqual([])
})

async function changeThree(desk: Desk): Promise<void> {
  await desk.goTo('second moscow', /^Second Moscow conference/)
  await desk.arrive('Second Moscow conference')
  await desk.tabToField('Date')
  await desk.write('early February 2019')
  // What was set by hand stays until the editor takes what the words say.
  await desk.enter('button', 'Take this date')
  await desk.tabToField('Summary')
  await desk.write(summary)
  await desk.waitUntilSaved()

  await desk.goTo('khalilzad', /^Zalmay Khalilzad\s*actor/)
  await desk.arrive('Zalmay Khalilzad')
  await desk.tabToField('Also called')
  await desk.type('Ambassador Khalilzad')
  await desk.press('Enter')
  await desk.waitUntilSaved()

  await desk.goTo('ruttig', /^Thomas Ruttig\s*actor/)
  await desk.arrive('Thomas Ruttig')
  await desk.tabToField('Description')
  await desk.write(description)
  await desk.waitUntilSaved()
  await desk.tray(title, '3 changes')
}

async function goToHistory(desk: Desk): Promise<void> {
  await desk.goTo('second moscow', /^Second Moscow conference/)
  await desk.arrive('Second Moscow conference')
  const views = desk.page.getByRole('navigation', { name: 'Views of this document' })
  await desk.reach(views.getByRole('link', { name: 'History' }), 'the history of the document')
  await desk.press('Enter')
  await shown(desk.page.getByRole('group', { name: 'Compare from, to' }))
}

/** Reads the story of 7 February 2019 beside that of the last day of 2020. */
async function compareYears(desk: Desk): Promise<void> {
  const { page } = desk
  await desk.enter('link', 'Edition 10: Moscow, told better')
  await desk.enter('link', 'Read the story as of this edition')
  await desk.arrive('Read the story')
  await desk.tabToField('The story of')
  // The browser's own field for a day asks for the month first.
  await desk.type('02072019')
  const then = page.getByRole('region', { name: 'At the end of February 7, 2019, UTC' })
  await shown(then)
  await desk.enter('button', 'Set beside today')
  await shown(page.getByRole('region', { name: 'Today' }))
  await desk.tabToField('Second column: beside that of')
  await desk.type('12312020')
  const later = page.getByRole('region', { name: 'At the end of December 31, 2020, UTC' })
  await shown(later)
  expect(await then.innerText()).not.toContain('Camp David')
  expect(await later.innerText()).toContain('Camp David')
}

async function revert(desk: Desk): Promise<void> {
  await desk.goTo('history', 'History')
  await desk.arrive('History')
  await desk.enter('link', title)
  await desk.enter('button', 'Revert…')
  await shown(desk.page.getByRole('dialog', { name: 'Revert edition 10?' }))
  await desk.tabToField('Why it is taken back')
  await desk.type('We were wrong.')
  await desk.press('Control+Enter')
  const reverting = `Revert edition 10: ${title}`
  await desk.arrive(reverting)
  await desk.tray(reverting, '3 changes')
  await desk.publish(reverting, null, 11)
}

function told(moment = ''): string {
  return `query ${moment} {
    meeting(slug: "second-moscow-conference") { summary when { text } }
    khalilzad: actor(slug: "khalilzad") { aliases }
    ruttig: actor(slug: "ruttig") { description }
  }`
}

const before = {
  meeting: { summary: oldSummary, when: { text: 'February 5-6' } },
  khalilzad: { aliases: [] },
  ruttig: { description: oldDescription },
}

const after = {
  meeting: { summary, when: { text: 'early February 2019' } },
  khalilzad: { aliases: ['Ambassador Khalilzad'] },
  ruttig: { description },
}

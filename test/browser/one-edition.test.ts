import { expect, test } from 'vitest'
import { type Desk, oneLine } from './desk'
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
  await page.getByText('some time between February 1 and 10, 2019').first().waitFor()

  await desk.publish(title, 'We tell the second conference better.', 10)
  expect(await ask(told())).toMatchObject({ extensions: { edition: 10 }, data: after })
  expect(await ask(told('@asOf(edition: 9)'))).toMatchObject({ extensions: { edition: 9 }, data: before })

  await goToHistory(desk)
  const versions = page.getByRole('group', { name: 'Compare from, to' })
  expect(oneLine(await versions.innerText())).toMatch(
    /Version 4 changed 2 fields Edition 10: Moscow, told better .* By First administrator We tell the second conference better\. Version 3/,
  )
  await page.getByText('Date changed from “February 5-6”').waitFor()

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
  await desk.page.getByRole('group', { name: 'Compare from, to' }).waitFor()
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
  await then.waitFor()
  await desk.enter('button', 'Set beside today')
  await page.getByRole('region', { name: 'Today' }).waitFor()
  await desk.tabToField('Second column: beside that of')
  await desk.type('12312020')
  const later = page.getByRole('region', { name: 'At the end of December 31, 2020, UTC' })
  await later.waitFor()
  expect(await then.innerText()).not.toContain('Camp David')
  expect(await later.innerText()).toContain('Camp David')
}

async function revert(desk: Desk): Promise<void> {
  await desk.goTo('history', 'History')
  await desk.arrive('History')
  await desk.enter('link', title)
  await desk.enter('button', 'Revert…')
  await desk.page.getByRole('dialog', { name: 'Revert edition 10?' }).waitFor()
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

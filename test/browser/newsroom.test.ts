import { expect, test } from 'vitest'
import { bringToNewEdition, seeThatItConflicts } from './bringing'
import { askBesideTheField, replyBesideTheField } from './commenting'
import { type Desk, oneLine } from './desk'
import { inviteByHand, takeOutSentences } from './inviting'
import { markAsSeen, mendFromTheRadar, reviewWhatWentOut } from './looking-around'
import { mergeByKeyboard } from './merging'
import { gone, shown } from './shown'
import { meetInSummary, seeLeave } from './together'
import { useSystem } from './use-system'
import { addSecondFactor, comeBackWithCode, comeBackWithPasskey, withDevice } from './ways-in'

// As a newsroom in which nobody publishes alone without saying why.
const system = useSystem({ PARLEY_FOUR_EYES: 'true' })

test('a meeting with three participants, one created in place, each cited, dated “early February 2019”, is entered by keyboard without an id or JSON on the screen', async () => {
  const desk = await system().openAs('Ella Novak')
  const { page } = desk
  await desk.createEdition('Talks move on')
  await desk.goTo('new meeting', 'New meeting')
  await desk.arrive('New meeting')

  await desk.tabToField('Title')
  await desk.type('Talks in Doha')
  await desk.tabToField('Track')
  await desk.pick('doha', /^U\.S\.-Taliban talks, Doha/)
  await desk.tabToField('Date')
  await desk.type('early February 2019')
  await shown(page.getByText('between February 1 and 10, 2019').first())
  await desk.choose('Occurrence', 'occ')
  await desk.choose('Format', 'dir')
  await desk.choose('Certainty', 'rep')

  await desk.tabToField('Add a participant')
  await desk.pick('taliban', /^Taliban/)
  await participants(desk, 1)
  await desk.pick('united states', /^United States/)
  await participants(desk, 2)
  await desk.pick('Anna Kern', 'Create actor “Anna Kern” in this edition')
  await desk.choose('Kind', 'person')
  const dialog = page.getByRole('dialog', { name: 'New actor in this edition' })
  await desk.reach(dialog.getByLabel('Add a citation'), 'its citations')
  await desk.pick('explainer', explainer)
  await desk.press('Control+Enter')
  await participants(desk, 3)

  await desk.tabToField('Add a citation')
  await desk.pick('explainer', explainer)
  await desk.enter('button', /also for the 3 participants without a citation$/)
  await desk.waitUntilSaved()
  await desk.tray('Talks move on', '2 changes')
  expect(await desk.read()).not.toMatch(machineWords)

  await desk.goToEdition('Talks move on')
  for (const written of ['Talks in Doha', 'Anna Kern']) {
    const change = page.getByRole('region', { name: written })
    await desk.reach(
      change.locator('summary', { hasText: 'fields written' }),
      `what is written of ${written}`,
    )
    await desk.press('Enter')
    await shown(change.getByRole('listitem').first())
  }
  expect(await desk.readChanges('Talks in Doha')).toEqual(
    expect.arrayContaining([
      '~ Track set to U.S.-Taliban talks, Doha',
      '~ Date set to “early February 2019” (some time between February 1 and 10, 2019)',
      '+ Added participant Anna Kern (participant, attended)',
      '+ Added citation of “Explainer: Why There Are Two Competing Tracks For Afghan Peace”',
    ]),
  )
  expect(await desk.read()).not.toMatch(machineWords)
  await desk.publish('Talks move on', 'Talks were held in Doha.', 10, 'The wires have it.')
  // Somebody else makes up for the review: those who worked on it are not offered it.
  await shown(desk.page.getByRole('button', { name: 'Revert…' }))
  expect(await desk.page.getByRole('button', { name: 'Mark as reviewed…' }).count()).toBe(0)
  const { data } = await system().ask(
    '{ meeting(slug: "talks-in-doha") { when { text } participations { actor { name } citations { source { title } } } } }',
  )
  expect(data.meeting.when.text).toBe('early February 2019')
  expect(data.meeting.participations).toEqual(
    ['Taliban', 'United States', 'Anna Kern'].map((name) => ({
      actor: { name },
      citations: [{ source: { title: expect.stringMatching(explainer) } }],
    })),
  )
})

test('nothing is lost when two people change the same meeting', async () => {
  const { openAs } = system()
  const [ella, tom] = [await openAs('Ella Novak'), await openAs('Tom Baker')]
  await ella.createEdition('Two at one table')
  await tom.enter('button', /^No edition chosen/)
  await tom.enter('button', /^Two at one table/)
  await tom.tray('Two at one table', '0 changes')
  for (const desk of [ella, tom]) {
    await desk.goTo('second moscow', /^Second Moscow conference/)
    await desk.arrive('Second Moscow conference')
  }

  await ella.tabToField('Place')
  await ella.write('Moscow, President Hotel')
  await ella.waitUntilSaved()
  await tom.tabToField('Summary')
  await tom.write('Tom tells it so.')
  await shown(tom.page.getByText('Joined with changes saved by somebody else'))
  await tom.waitUntilSaved()
  expect(await tom.page.getByLabel('Place', { exact: true }).inputValue()).toBe('Moscow, President Hotel')

  await meetInSummary(ella, tom, 'Ella tells it so.')
  const conflict = ella.page
    .getByRole('region', { name: 'Somebody else changed the same fields' })
    .getByRole('group', { name: 'Summary' })
  await shown(conflict)
  expect(oneLine(await conflict.innerText())).toContain(
    'Before “The Taliban met influential Afghans. It ended on February 6 with a joint…” Theirs “Tom tells it so.” Mine “Ella tells it so.”',
  )
  await ella.enter('button', 'Keep mine')
  await ella.enter('button', 'Save what I chose')
  await ella.waitUntilSaved()

  await seeLeave(ella, tom, 'Two at one table')
  expect(await ella.readChanges('Second Moscow conference')).toEqual([
    '~ Place changed from Moscow to “Moscow, President Hotel”',
    '~ Summary rewritten',
  ])
  await ella.publish('Two at one table', 'Told anew.', 11, 'The wires have it.')
  const { data } = await system().ask('{ meeting(slug: "second-moscow-conference") { place summary } }')
  expect(data.meeting).toEqual({ place: 'Moscow, President Hotel', summary: 'Ella tells it so.' })
})

test('an earlier version is filled into the form, a field or all of it, and saved only when the editor says so', async () => {
  const desk = await system().openAs('Rita Moor')
  const { page } = desk
  const filled = page.getByRole('status').filter({ hasText: 'Version 1 is filled in. Nothing is saved yet.' })
  const restore = async (what: string) => {
    await desk.reach(page.getByRole('link', { name: 'History', exact: true }).last(), 'the history')
    await desk.press('Enter')
    await desk.enter('link', what)
    await shown(filled)
  }
  await desk.createEdition('As it was')
  await desk.goTo('first moscow', /^First Moscow conference/)
  await desk.arrive(/^First Moscow conference/)

  await restore('Restore “Summary” as in version 1')
  // Longer than the form waits before it saves by itself.
  await page.waitForTimeout(2_000)
  await desk.tray('As it was', '0 changes')
  await desk.press('Control+s')
  await desk.waitUntilSaved()
  await gone(filled)
  await desk.tray('As it was', '1 change')

  await restore('Restore all of version 1')
  expect(await page.getByLabel('Title', { exact: false }).first().inputValue()).toBe(
    'First Moscow conference',
  )
  await desk.enter('button', 'Put back what stood here')
  await gone(filled)
  expect(await page.getByLabel('Title', { exact: false }).first().inputValue()).toContain('"Moscow format"')
  await desk.goToEdition('As it was')
  expect(await desk.readChanges('First Moscow conference')).toEqual(['~ Summary rewritten'])

  await page.goBack()
  await desk.arrive(/^First Moscow conference/)
  await restore('Restore all of version 1')
  await desk.enter('button', 'Save to the edition')
  await desk.waitUntilSaved()
  await desk.goToEdition('As it was')
  const changes = await desk.readChanges('First Moscow conference')
  expect(changes).toContain(
    '~ Title changed from “First Moscow conference ("Moscow format")” to “First Moscow conference”',
  )
  expect(changes).toContain('− Removed participant India')
})

test('an edition is handed in, returned with a reason, approved, and its approval voided by an edit, before it goes out', async () => {
  const nora = await system().openAs('Nora Lind', { role: 'EDITOR' })
  const ella = await system().openAs('Ella Novak')
  const describe = async (words: string) => {
    await nora.goTo('khalilzad', /^Zalmay Khalilzad\s*actor/)
    await nora.arrive('Zalmay Khalilzad')
    await nora.tabToField('Description')
    await nora.write(words)
    await nora.waitUntilSaved()
  }
  const decide = async (desk: Desk, button: string, words: string) => {
    await desk.enter('button', button)
    await shown(desk.page.getByRole('dialog').getByRole('textbox').and(desk.page.locator(':focus')))
    await desk.type(words)
    await desk.press('Control+Enter')
    await gone(desk.page.getByRole('dialog'))
  }
  const told = (desk: Desk, words: string) =>
    shown(desk.page.getByRole('region', { name: 'Review' }).getByRole('listitem').filter({ hasText: words }))

  await nora.createEdition('For review')
  await describe('The American envoy, told at length.')
  await nora.enter('link', /^Hand in “For review”/)
  await nora.reach(nora.page.getByLabel('Note to the reviewers'), 'the note to the reviewers')
  await nora.type('Is this right?')
  await nora.press('Control+Enter')
  await told(nora, 'Is this right?')
  await decide(nora, 'Take back…', 'A word is missing.')
  await told(nora, 'Taken back by Nora Lind')
  await bringToNewEdition(nora, 'Copy', 'Kept for later')
  await decide(nora, 'Hand in…', 'Now it is all there.')
  await told(nora, 'Now it is all there.')

  await ella.page.goto('/')
  await ella.reach(
    ella.page.getByRole('region', { name: 'Inbox' }).getByRole('link', { name: 'For review' }),
    'the inbox',
  )
  await ella.press('Enter')
  await ella.arrive('For review')
  expect(await ella.readChanges('Zalmay Khalilzad')).toEqual([expect.stringContaining('Description')])
  await askBesideTheField(ella, 'Is he told too long, @Nor')
  await replyBesideTheField(nora)
  await decide(ella, 'Return…', 'Shorter, please.')
  await told(ella, 'Shorter, please.')

  await describe('The American envoy.')
  await nora.goToEdition('For review')
  await told(nora, 'Shorter, please.')
  await seeThatItConflicts(nora, 'Kept for later')
  await decide(nora, 'Hand in…', 'Shorter now.')
  await ella.page.reload()
  await decide(ella, 'Approve…', '')
  await told(ella, 'Approved by Ella Novak')

  await describe('The envoy of the United States.')
  // Ella looks at what she approved, and it is not what would go out.
  await ella.page.reload()
  await told(ella, 'Approval voided by Nora Lind')
  await decide(ella, 'Approve…', 'Also good.')
  await told(ella, 'Also good.')
  await ella.enter('button', 'Schedule…')
  await ella.tabToField('Day and time')
  await ella.press('Control+Enter')
  await shown(ella.page.getByText('Goes out by itself', { exact: true }))
  await decide(ella, 'Take off the schedule…', 'At once, then.')
  await told(ella, 'At once, then.')
  // Another note would void what she approved: the dialog says so, and leads to where it can be written.
  await ella.enter('button', 'Publish…')
  await shown(ella.page.getByRole('dialog').getByText('voids the approval'))
  await ella.enter('button', 'Change it on the page')
  await shown(
    ella.page.locator('textarea:focus:not([readonly])').and(ella.page.getByLabel('Note to readers')),
  )
  await ella.enter('button', 'Publish…')
  await shown(ella.page.getByRole('dialog').locator('textarea[readonly]'))
  expect(await ella.page.getByLabel('Why it goes out without a review').count()).toBe(0)
  await ella.press('Control+Enter')
  await ella.arrive(/^1\d\. For review/)
  const { data } = await system().ask('{ actor(slug: "khalilzad") { description } }')
  expect(data.actor.description).toBe('The envoy of the United States.')
  await markAsSeen(nora, /returned by Ella Novak, “Shorter, please.”/)
  await mendFromTheRadar(nora)
  expect([...nora.complaints, ...ella.complaints]).toEqual([])
})

test('two actors that are one are merged by keyboard', () => mergeByKeyboard(system()))

test('what went out without a review waits in the inbox until somebody else marks it as reviewed', async () => {
  const rita = await system().openAs('Rita Sand', { role: 'REVIEWER' })
  await reviewWhatWentOut(rita, 'Talks move on')
  expect(rita.complaints).toEqual([])
})

test('somebody is invited by a link, sets a password, comes back with it and a code, and with a passkey, and is shut out at once; the audit tells of it', async () => {
  const ada = await system().openAs('Ada Berg', { role: 'ADMIN' })
  const link = await inviteByHand(ada, 'Pia Falk', 'pia@example.org')
  const pia = await system().open()
  await pia.page.goto(link)
  await pia.arrive('Your account')
  await pia.tabToField('New password')
  await pia.type('correct horse battery')
  await pia.press('Enter')
  await shown(pia.page.getByText('Your password is set.'))
  const { app, backupCodes } = await addSecondFactor(pia)
  await comeBackWithCode(pia, [app.generate(), backupCodes[0] ?? ''], async () => {
    await pia.tabToField('E-mail')
    await pia.type('pia@example.org')
    await pia.tabToField('Password')
    await pia.type('correct horse battery')
    await pia.press('Enter')
  })
  await withDevice(pia)
  await comeBackWithPasskey(pia)
  await pia.createEdition('In the air')

  await ada.page.reload()
  await shown(ada.page.getByText('Second factor', { exact: true }))
  await ada.enter('button', 'More about Pia Falk')
  await ada.chooseFromMenu('Deactivate…')
  await ada.enter('button', 'Deactivate Pia Falk')
  await shown(ada.page.getByText('Pia Falk is deactivated.'))
  await shown(pia.page.getByText('You no longer work here'))
  await pia.page.goto('/meetings')
  await pia.arrive('Sign in')

  await ada.press('g', 'u')
  await ada.arrive('Audit')
  await ada.choose('What', 'People')
  await ada.choose('Person', 'Pia')
  const entries = ada.page.locator('main ol > li')
  await shown(ada.page.getByRole('status').filter({ hasText: /^5 entries/ }))
  const told = (await entries.allInnerTexts()).map((text) => text.split('\n')[1])
  expect(told).toEqual([
    'Ada Berg deactivated Pia Falk',
    'Pia Falk added a passkey',
    'Pia Falk added a second factor',
    'Pia Falk set a password',
    'Ada Berg invited Pia Falk as an editor',
  ])
  expect(await takeOutSentences(ada)).toEqual(told)
  expect([...ada.complaints, ...pia.complaints]).toEqual([])
})

test('an administrator gives a program a key, sees it used, and revokes it', async () => {
  const { adminUrl, openAs } = system()
  const ada = await openAs('Ada Berg', { role: 'ADMIN' })
  await ada.press('g', 'k')
  await ada.arrive('API keys')
  await shown(ada.page.getByText('No program has a key'))
  await ada.enter('button', 'New key…')
  await ada.tabToField('Name of the program')
  await ada.type('Wire importer')
  await ada.press('Control+Enter')
  const key = await ada.page.getByLabel('Key', { exact: true }).inputValue()
  await ada.press('Escape')
  await shown(ada.page.getByText('never used'))

  const askWithKey = () =>
    fetch(new URL('/editorial', adminUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ me { name role } }' }),
    })
  const answer = await askWithKey()
  expect(await answer.json()).toMatchObject({ data: { me: { name: 'Wire importer', role: 'EDITOR' } } })

  await ada.page.reload()
  await shown(ada.page.getByText('last used'))
  await ada.enter('button', 'Revoke the key of Wire importer…')
  await ada.enter('button', 'Revoke the key')
  await shown(ada.page.getByText('The key of Wire importer is revoked.'))
  expect((await askWithKey()).status).toBe(401)
  expect(ada.complaints).toEqual([])
})

test('a signed-out person is led to sign in, and a used link says what to do', async () => {
  const { open, signInLink } = system()
  const [desk, stranger] = [await open(), await open()]
  await stranger.page.goto('/meetings/second-moscow-conference')
  await stranger.arrive('Sign in')
  expect(new URL(stranger.page.url()).searchParams.get('next')).toBe('/meetings/second-moscow-conference')

  await desk.page.goto(signInLink)
  await desk.arrive('Hello, First administrator')
  await stranger.page.goto(signInLink)
  await stranger.arrive('Sign in')
  const alert = stranger.page.getByRole('alert').filter({ hasText: 'This link was used before' })
  expect(await alert.innerText()).toContain('Start Parley again to print a new one')
})

async function participants(desk: Desk, count: number): Promise<void> {
  await shown(desk.page.getByText(`Participants (${count})`).first())
  await desk.tabToField('Add a participant')
}

const explainer = /^“?Explainer: Why There Are Two Competing Tracks/

// An id, a brace, or a name of the code.
const machineWords = /[0-9a-f]{8}-[0-9a-f]{4}-|[{}]|\b[A-Z]+_[A-Z_]+\b|\b[a-z]+Id\b|undefined|\[object/

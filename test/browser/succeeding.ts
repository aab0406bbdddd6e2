import { expect } from 'vitest'
import { findFlaws } from './looks'
import { gone, shown } from './shown'
import type { System } from './system'

/** Merges an actor of whom another edition says something too; there what took its place is used, and the clash settled. */
export async function useSuccessorByKeyboard(system: System): Promise<void> {
  const [tom, ella] = [await system.openAs('Tom Baker'), await system.openAs('Ella Novak')]
  await tom.createEdition('Guests in Moscow')
  await tom.goTo('first moscow', /^First Moscow conference/)
  await tom.arrive('First Moscow conference')
  await tom.tabToField('Add a participant')
  await tom.pick('khalilzad', /^Zalmay Khalilzad/)
  await tom.tabToField('Add a participant')
  await tom.pick('ruttig', /^Thomas Ruttig/)
  await tom.enter('button', /^Thomas Ruttig, observer, attended, claimed/)
  await tom.choose('Certainty', 'rep')
  await tom.enter('button', /also for the 2 participants without a citation$/)
  await tom.waitUntilSaved()

  await ella.goTo('ruttig', /^Thomas Ruttig\s*actor/)
  await ella.arrive('Thomas Ruttig')
  await ella.enter('button', 'Merge or split')
  await ella.chooseFromMenu('Merge into another actor…')
  await ella.tabToField('The actor that stays')
  await ella.pick('khalilzad', /^Zalmay Khalilzad/)
  await ella.tabToField('Note to readers')
  await ella.type('The two are one.')
  await ella.press('Control+Enter')
  const merge = 'Merge Thomas Ruttig into Zalmay Khalilzad'
  await ella.arrive(merge)
  await ella.publish(merge, null, 11)

  await tom.goToEdition('Guests in Moscow')
  await tom.enter('button', 'Use “Zalmay Khalilzad”')
  const dialog = tom.page.getByRole('dialog', { name: /^Use “Zalmay Khalilzad” in “First Moscow/ })
  await shown(dialog)
  expect(await findFlaws(tom.page, 'two seats that become one')).toEqual([])
  await tom.page.setViewportSize({ width: 1280, height: 900 })
  await tom.press('Control+Enter')
  await shown(dialog.getByText('1 choice is still to be made.'))
  await tom.reach(dialog.getByRole('radio', { name: 'As said of “Thomas Ruttig”' }), 'whose words may stand')
  await tom.press('Space', 'Control+Enter')
  await gone(dialog)
  await shown(tom.page.getByText(/^“First Moscow conference.*” refers to “Zalmay Khalilzad” now\.$/))
  await gone(tom.page.getByRole('button', { name: 'Use “Zalmay Khalilzad”' }))
  await tom.publish('Guests in Moscow', 'Who else was there.', 12)

  const { data } = await system.ask(
    `{ meeting(slug: "first-moscow-conference") { participations { certainty actor { slug } } } }`,
  )
  expect(data.meeting.participations.filter(isOfGuests)).toEqual([
    { certainty: 'REPORTED', actor: { slug: 'khalilzad' } },
  ])
  expect([...tom.complaints, ...ella.complaints]).toEqual([])
}

function isOfGuests({ actor }: { actor: { slug: string } }): boolean {
  return actor.slug === 'khalilzad' || actor.slug === 'ruttig'
}

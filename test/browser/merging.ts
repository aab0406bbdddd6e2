import { expect } from 'vitest'
import { shown } from './shown'
import type { System } from './system'

/** Merges the actor of an earlier journey into the envoy: told before, staged as one edition, and published. */
export async function mergeByKeyboard(system: System): Promise<void> {
  const desk = await system.openAs('Ella Novak')
  const { page } = desk
  await desk.goTo('anna kern', /^Anna Kern/)
  await desk.arrive('Anna Kern')
  await desk.enter('button', 'Merge or split')
  await desk.chooseFromMenu('Merge into another actor…')
  await desk.tabToField('The actor that stays')
  await desk.pick('khalilzad', /^Zalmay Khalilzad/)
  await shown(page.getByRole('heading', { name: 'What it does to 3 documents' }))
  const read = await desk.read()
  expect(read).toContain('Also called “Anna Kern” from now on.')
  expect(read).toContain('Participant Anna Kern (participant, attended): Zalmay Khalilzad from now on.')
  // An id, or a name of the code.
  expect(read).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|\b[A-Z]+_[A-Z_]+\b/)
  await desk.tabToField('Note to readers')
  await desk.type('The two are one.')
  await desk.press('Control+Enter')
  const title = 'Merge Anna Kern into Zalmay Khalilzad'
  await desk.arrive(title)
  await desk.publish(title, null, 13, 'The wires have it.')
  const { data } = await system.ask(
    `{ document(kind: ACTOR, slug: "anna-kern") { ... on Redirect { slug } }
      meeting(slug: "talks-in-doha") { participations { actor { slug } } } }`,
  )
  expect(data.document).toEqual({ slug: 'khalilzad' })
  expect(data.meeting.participations.at(-1)).toEqual({ actor: { slug: 'khalilzad' } })
  expect(desk.complaints).toEqual([])
}

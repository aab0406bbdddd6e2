import { expect } from 'vitest'
import { type Desk, oneLine } from './desk'
import { gone, shown } from './shown'

const envoy = 'Zalmay Khalilzad'

/** Brings the change of the envoy from the edition on the page to a new one. */
export async function bringToNewEdition(desk: Desk, verb: 'Move' | 'Copy', title: string): Promise<void> {
  await openDialog(desk, verb)
  const dialog = desk.page.getByRole('dialog')
  await choose(desk, 'New edition…')
  await desk.reach(dialog.getByLabel('What the new edition is about'), 'the title')
  await desk.type(title)
  await desk.press('Control+Enter')
  await gone(dialog)
  await shown(desk.page.getByRole('alert').getByRole('link', { name: title }))
}

/** Sees that the other edition says something else of the envoy, and that both stay as they are. */
export async function seeThatItConflicts(desk: Desk, title: string): Promise<void> {
  const before = await desk.readChanges(envoy)
  await openDialog(desk, 'Move')
  await choose(desk, title)
  await desk.press('Control+Enter')
  const told = desk.page.getByRole('dialog').getByRole('alert')
  await shown(told)
  expect(oneLine(await told.innerText())).toContain('nothing was moved')
  expect(oneLine(await told.innerText())).toMatch(
    /Description here “The American envoy\.”; there “The American envoy, told/,
  )
  await shown(told.getByRole('link', { name: title }))
  await desk.press('Escape')
  await gone(desk.page.getByRole('dialog'))
  expect(await desk.readChanges(envoy)).toEqual(before)
}

async function openDialog(desk: Desk, verb: 'Move' | 'Copy'): Promise<void> {
  await desk.enter('button', `Move or copy “${envoy}”`)
  await desk.chooseFromMenu(`${verb} to another edition…`)
  const dialog = desk.page.getByRole('dialog', { name: `${verb} “${envoy}” to another edition` })
  await shown(dialog.getByRole('radio').and(desk.page.locator(':focus')))
}

/** The arrows go round, as in any group of radio buttons. */
async function choose(desk: Desk, edition: string): Promise<void> {
  const radio = desk.page.getByRole('radio', { name: edition })
  for (let presses = 0; presses < 20; presses++) {
    if (await radio.isChecked()) return
    await desk.press('ArrowDown')
  }
  throw new Error(`The arrows do not come to ${edition}`)
}

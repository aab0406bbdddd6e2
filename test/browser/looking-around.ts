import { expect } from 'vitest'
import type { Desk } from './desk'
import { gone, shown } from './shown'

/** Reads at home what happened meanwhile, says that it is seen, and finds it again all the same. */
export async function markAsSeen(desk: Desk, happened: RegExp): Promise<void> {
  const { page } = desk
  const happening = page
    .getByRole('region', { name: 'Since you last looked' })
    .getByRole('listitem')
    .filter({ hasText: happened })
  await page.goto('/')
  await shown(happening)
  await desk.enter('button', 'Mark as seen')
  await gone(happening)
  await page.reload()
  await desk.arrive(/^Hello/)
  await gone(happening)
  await desk.enter('link', 'Last 24 hours')
  await shown(happening)
}

/** Goes from the radar to the field that mends what the record owes, and mends it. */
export async function mendFromTheRadar(desk: Desk): Promise<void> {
  const { page } = desk
  const owed = page.getByRole('link', {
    name: '“Opening of the intra-Afghan negotiations” took place (September 12, 2020), and nothing tells what came of it.',
  })
  await desk.createEdition('Owed to the record')
  await page.goto('/')
  const summary = page.getByRole('region', { name: 'Radar' })
  await shown(summary.getByRole('link', { name: 'Tracks with no next step' }))
  await desk.press('g', 'r')
  await desk.arrive('Radar')
  await desk.reach(owed, 'what is owed')
  await desk.press('Enter')
  await desk.arrive('Opening of the intra-Afghan negotiations')
  await shown(page.getByLabel('Summary', { exact: true }).and(page.locator(':focus')))
  await desk.type('They agreed to go on.')
  await desk.waitUntilSaved()
}

/** Comes from the inbox to what went out without a review, and marks it as reviewed. */
export async function reviewWhatWentOut(desk: Desk, title: string): Promise<void> {
  const { page } = desk
  const inbox = page.getByRole('region', { name: 'Inbox' })
  const waiting = inbox.getByRole('link', { name: title })
  await page.goto('/')
  await desk.reach(waiting, 'what waits')
  await desk.press('Enter')
  await desk.arrive(`10. ${title}`)
  await shown(page.getByText('The wires have it.'))
  await desk.enter('button', 'Mark as reviewed…')
  await desk.reach(page.getByLabel('Note on the review'), 'the note on the review')
  await desk.type('It holds.')
  await desk.press('Control+Enter')
  await shown(page.getByText('Reviewed by Rita Sand'))
  await gone(page.getByRole('button', { name: 'Mark as reviewed…' }))
  await page.goto('/')
  await shown(inbox)
  expect(await waiting.count()).toBe(0)
}

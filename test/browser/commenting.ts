import { expect } from 'vitest'
import { type Desk, oneLine } from './desk'
import { shown } from './shown'

/** Comments on the line of a change, naming a colleague by the beginning of their name. */
export async function askBesideTheField(desk: Desk, words: string): Promise<void> {
  const { page } = desk
  await desk.enter('button', 'Comment on Description')
  await shown(page.getByRole('textbox', { name: 'Comment on Description' }).and(page.locator(':focus')))
  await desk.type(words)
  await shown(page.getByRole('option', { name: /^Nora Lind/ }))
  await desk.press('Enter')
  await desk.type('do you think?')
  await desk.press('Control+Enter')
  await shown(page.getByRole('button', { name: '1 comment on Description' }))
}

/** Comes from the inbox to the field, leaves the box and loses nothing, replies, and resolves what was asked. */
export async function replyBesideTheField(desk: Desk): Promise<void> {
  const { page } = desk
  const mention = page
    .getByRole('region', { name: 'Inbox' })
    .getByRole('link', { name: 'Ella Novak mentioned you' })
  await page.goto('/')
  await desk.reach(mention, 'the mention')
  await desk.press('Enter')
  await desk.arrive('For review')
  await desk.enter('link', 'Zalmay Khalilzad › Description')
  await desk.arrive('Zalmay Khalilzad')
  await shown(page.getByLabel('Description', { exact: true }).and(page.locator(':focus')))
  await desk.press('Control+Alt+m')
  const box = page.getByRole('textbox', { name: 'Comment on Description' })
  await shown(box.and(page.locator(':focus')))
  await desk.type('Half a thought')
  await desk.press('Escape')
  await shown(page.getByLabel('Description', { exact: true }).and(page.locator(':focus')))
  await desk.press('Control+Alt+m')
  await expect.poll(() => box.inputValue()).toBe('Half a thought')
  await desk.write('')

  const talk = page.getByRole('article', { name: 'Comment by Ella Novak' })
  expect(oneLine(await talk.innerText())).toContain('Is he told too long, @Nora Lind do you think?')
  await desk.enter('button', 'Reply')
  await shown(page.getByRole('textbox', { name: 'Reply to Ella Novak' }).and(page.locator(':focus')))
  await desk.type('He is.')
  await desk.press('Control+Enter')
  await shown(talk.getByText('He is.'))
  await desk.enter('button', 'Resolve')
  await shown(page.getByRole('button', { name: 'Show 1 resolved comment' }))
  await page.goto('/')
  await desk.arrive('Hello, Nora Lind')
  expect(await mention.count()).toBe(0)
}

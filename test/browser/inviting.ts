import { readFileSync } from 'node:fs'
import type { Desk } from './desk'
import { shown } from './shown'

/** Invites somebody on the People page, with the address mistyped at first. Gives the link, to be handed on by hand. */
export async function inviteByHand(desk: Desk, name: string, email: string): Promise<string> {
  const { page } = desk
  await desk.press('g', 'p')
  await desk.arrive('People')
  await desk.enter('button', 'Invite somebody…')
  await desk.tabToField('Name')
  await desk.type(name)
  await desk.tabToField('E-mail address')
  await desk.type(email.slice(0, email.lastIndexOf('.')))
  await desk.press('Control+Enter')
  await shown(page.getByText('this is no mail address'))
  await desk.tabToField('E-mail address')
  await desk.write(email)
  await desk.press('Control+Enter')
  const link = await page.getByLabel('Sign-in link').inputValue()
  await desk.press('Escape')
  const row = page.getByRole('listitem').filter({ hasText: name })
  await shown(row.getByText('has not signed in yet'))
  return link
}

/** On the page of the audit: takes what it shows out as CSV, and gives the sentences in the file. */
export async function takeOutSentences(desk: Desk): Promise<string[]> {
  const file = desk.page.waitForEvent('download')
  await desk.enter('button', 'Export')
  await desk.chooseFromMenu('CSV')
  const [, ...lines] = readFileSync(await (await file).path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  return lines.map((line) => line.split(',')[2]?.replaceAll('"', '') ?? '')
}

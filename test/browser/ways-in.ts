import { Secret, TOTP } from 'otpauth'
import { expect } from 'vitest'
import type { Desk } from './desk'
import { shown } from './shown'

/** Gives a desk a device that keeps passkeys, and knows by a finger who is at it. */
export async function withDevice({ page }: Desk): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** On the account page: adds a second factor. Gives the key of the app, and the backup codes. */
export async function addSecondFactor(desk: Desk): Promise<{ app: TOTP; backupCodes: string[] }> {
  const { page } = desk
  await desk.enter('button', 'Set up an app…')
  const key = await page.getByLabel('Key', { exact: true }).inputValue()
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) })
  await desk.tabToField('Code')
  await desk.type('000000')
  await desk.press('Enter')
  await shown(page.getByText('This code is wrong'))
  // The browser says so too.
  const refused = desk.complaints.splice(0)
  expect(refused.filter((complaint) => !complaint.includes('400'))).toEqual([])
  await desk.write(app.generate({ timestamp: Date.now() - 30_000 }))
  await desk.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Your backup codes' })
  await shown(dialog)
  const backupCodes = await dialog.getByRole('listitem').allInnerTexts()
  await desk.press('Enter')
  await shown(page.getByText('10 backup codes are left.'))
  return { app, backupCodes }
}

/** Signs out and in again by the password, and by each kind of code. */
export async function comeBackWithCode(
  desk: Desk,
  codes: string[],
  signIn: () => Promise<void>,
): Promise<void> {
  for (const code of codes) {
    await desk.goTo('sign out', /^Sign out/)
    await desk.arrive('Sign in')
    await signIn()
    await shown(desk.page.getByLabel('Code').and(desk.page.locator(':focus')))
    await desk.type(code)
    await desk.press('Enter')
    await desk.arrive(/^Hello/)
  }
}

/** Adds a passkey on the account page, signs out, and comes back with it: no code is asked for. */
export async function comeBackWithPasskey(desk: Desk): Promise<void> {
  const { page } = desk
  await page.goto('/account')
  await desk.tabToField('Name of the device')
  await desk.type('My telephone')
  await desk.press('Enter')
  await shown(page.getByText('not used yet'))
  await desk.goTo('sign out', /^Sign out/)
  await desk.arrive('Sign in')
  await desk.enter('button', 'Use a passkey')
  await desk.arrive(/^Hello/)
  await page.goto('/account')
  await shown(page.getByText(/^Added .*, last used/))
  expect(await page.getByRole('button', { name: 'Remove My telephone' }).count()).toBe(1)
}

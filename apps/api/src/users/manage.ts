import type { Role } from '@parley/shared/roles'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { User } from '../generated/prisma/client'
import { lifetimes, makeSignInLink, type SignInLink, voidSignInLinks } from './sign-in-links'

/** What was done to somebody, or the field of the input that is to be mended, and how. */
export type Managed<Done> = Done | Refusal

export interface Refusal {
  refused: 'NOT_FOUND' | 'INVALID'
  field: string
  message: string
}

export interface Invited {
  user: User
  link: SignInLink
}

/** Takes somebody in who has never been here, with a link that signs them in once, within a week. */
export async function inviteUser(
  tx: Transaction,
  { name, email, role, adminUrl }: { name: string; email: string; role: Role; adminUrl: string },
): Promise<Managed<Invited>> {
  const known = await tx.user.findUnique({ where: { email } })
  if (known?.deactivatedAt)
    return invalid('email', `${known.name} worked here under this address: reactivate them instead.`)
  if (known) return invalid('email', `${known.name} has this address: make them a new sign-in link instead.`)
  const user = await tx.user.create({ data: { id: uuidv7(), name, email, role } })
  return { user, link: await sendLink(tx, user.id, adminUrl) }
}

/** Makes a new link for somebody who lost theirs; those made before work no more. */
export async function renewLink(
  tx: Transaction,
  { userId, adminUrl }: { userId: string; adminUrl: string },
): Promise<Managed<Invited>> {
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (user.deactivatedAt) return invalid('id', `${user.name} is deactivated: reactivate them first.`)
  await voidSignInLinks(tx, userId)
  return { user, link: await sendLink(tx, userId, adminUrl) }
}

/** Trusts somebody with more or less, from their next request on. */
export async function setRole(
  tx: Transaction,
  { userId, role }: { userId: string; role: Role },
): Promise<Managed<User>> {
  const administrators = await lockAdministrators(tx)
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (role !== 'ADMIN' && isLast(administrators, userId)) return lastAdministrator(user)
  return tx.user.update({ where: { id: userId }, data: { role } })
}

/** Shuts somebody out: every browser they are signed in with, and every link they were sent, ends with it. */
export async function deactivateUser(
  tx: Transaction,
  { userId, by, now }: { userId: string; by: string; now: Date },
): Promise<Managed<User>> {
  const administrators = await lockAdministrators(tx)
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (user.id === by) return invalid('id', 'You cannot deactivate yourself: ask another administrator.')
  if (isLast(administrators, userId)) return lastAdministrator(user)
  await voidSignInLinks(tx, userId)
  await tx.session.deleteMany({ where: { userId } })
  if (user.deactivatedAt) return user
  return tx.user.update({ where: { id: userId }, data: { deactivatedAt: now } })
}

/** Lets somebody in again who was deactivated. They sign in as before, or by a new link. */
export async function reactivateUser(tx: Transaction, userId: string): Promise<Managed<User>> {
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  return tx.user.update({ where: { id: userId }, data: { deactivatedAt: null } })
}

function sendLink(tx: Transaction, userId: string, adminUrl: string): Promise<SignInLink> {
  return makeSignInLink(tx, { userId, adminUrl, lifetime: lifetimes.sent, to: '/account' })
}

/** The importer is no person: nobody invites it or shuts it out. */
function findPerson(tx: Transaction, id: string): Promise<User | null> {
  return tx.user.findFirst({ where: { id, isSystem: false } })
}

/** The ids of all who may look after people, kept as they are until the transaction ends: two at once do not leave nobody. */
async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<Array<{ id: string }>>`
    select id from "User" where role = 'ADMIN' and "deactivatedAt" is null and not "isSystem" order by id for update`
  return rows.map(({ id }) => id)
}

function isLast(administrators: readonly string[], userId: string): boolean {
  return administrators.length === 1 && administrators[0] === userId
}

function lastAdministrator({ name }: User): Refusal {
  return invalid('id', `${name} is the only administrator: make somebody else one first.`)
}

function noSuchUser(): Refusal {
  return { refused: 'NOT_FOUND', field: 'id', message: 'Nobody here has this id: choose another person.' }
}

function invalid(field: string, message: string): Refusal {
  return { refused: 'INVALID', field, message }
}

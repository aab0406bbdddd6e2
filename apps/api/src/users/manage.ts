import type { Role } from '@parley/shared/roles'
import { v7 as uuidv7 } from 'uuid'
import { record } from '../core/audit/record'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { User } from '../generated/prisma/client'
import { aboutPerson } from './about-person'
import { removeSecondFactor } from './second-factor/second-factor'
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
  /** Whether a letter with the link went out; null where none was sent. */
  letter: { isSent: boolean; problem: string | null } | null
}

/** Takes somebody in who has never been here, with a link that signs them in once, within a week. */
export async function inviteUser(
  tx: Transaction,
  { name, email, role, adminUrl }: { name: string; email: string; role: Role; adminUrl: string },
  by: Person,
): Promise<Managed<Invited>> {
  const known = await tx.user.findUnique({ where: { email } })
  if (known?.deactivatedAt)
    return invalid('email', `${known.name} worked here under this address: reactivate them instead.`)
  if (known) return invalid('email', `${known.name} has this address: make them a new sign-in link instead.`)
  const user = await tx.user.create({ data: { id: uuidv7(), name, email, role } })
  await record(tx, { kind: 'PERSON_INVITED', by, about: aboutPerson(user), detail: { role } })
  return { user, link: await makeLink(tx, user.id, adminUrl), letter: null }
}

/** Makes a new link for somebody who lost theirs; those made before work no more. */
export async function renewLink(
  tx: Transaction,
  { userId, adminUrl }: { userId: string; adminUrl: string },
  by: Person,
): Promise<Managed<Invited>> {
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (user.deactivatedAt) return invalid('id', `${user.name} is deactivated: reactivate them first.`)
  await voidSignInLinks(tx, userId)
  await record(tx, { kind: 'LINK_MADE', by, about: aboutPerson(user) })
  return { user, link: await makeLink(tx, userId, adminUrl), letter: null }
}

/** Trusts somebody with more or less, from their next request on. */
export async function setRole(
  tx: Transaction,
  { userId, role }: { userId: string; role: Role },
  by: Person,
): Promise<Managed<User>> {
  const administrators = await lockAdministrators(tx)
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (role !== 'ADMIN' && isLast(administrators, userId)) return lastAdministrator(user)
  if (user.role === role) return user
  const detail = { before: user.role, role }
  await record(tx, { kind: 'ROLE_CHANGED', by, about: aboutPerson(user), detail })
  return tx.user.update({ where: { id: userId }, data: { role } })
}

/** Shuts somebody out: every browser they are signed in with, and every link they were sent, ends with it. */
export async function deactivateUser(
  tx: Transaction,
  { userId, now }: { userId: string; now: Date },
  by: Person,
): Promise<Managed<User>> {
  const administrators = await lockAdministrators(tx)
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (user.id === by.id) return invalid('id', 'You cannot deactivate yourself: ask another administrator.')
  if (isLast(administrators, userId)) return lastAdministrator(user)
  await voidSignInLinks(tx, userId)
  await tx.session.deleteMany({ where: { userId } })
  if (user.deactivatedAt) return user
  await record(tx, { kind: 'PERSON_DEACTIVATED', by, about: aboutPerson(user) })
  return tx.user.update({ where: { id: userId }, data: { deactivatedAt: now } })
}

/** Lets somebody in again who was deactivated. They sign in as before, or by a new link. */
export async function reactivateUser(
  tx: Transaction,
  { userId }: { userId: string },
  by: Person,
): Promise<Managed<User>> {
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (!user.deactivatedAt) return user
  await record(tx, { kind: 'PERSON_REACTIVATED', by, about: aboutPerson(user) })
  return tx.user.update({ where: { id: userId }, data: { deactivatedAt: null } })
}

/** Takes away the second factor of somebody who lost it: they sign in by their password or a link alone. */
export async function takeSecondFactorAway(
  tx: Transaction,
  { userId }: { userId: string },
  by: Person,
): Promise<Managed<User & { hadSecondFactor: boolean }>> {
  const user = await findPerson(tx, userId)
  if (!user) return noSuchUser()
  if (user.id === by.id)
    return invalid('id', 'Remove your own on your account page, which asks you for a code.')
  return { ...user, hadSecondFactor: await removeSecondFactor(tx, user, by) }
}

function makeLink(tx: Transaction, userId: string, adminUrl: string): Promise<SignInLink> {
  return makeSignInLink(tx, { userId, adminUrl, lifetime: lifetimes.sent, to: '/account' })
}

/** Finds somebody, to be changed by one at a time. The importer is no person: nobody invites it or shuts it out. */
async function findPerson(tx: Transaction, id: string): Promise<User | null> {
  await tx.$executeRaw`select from "User" where id = ${id} for no key update`
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

/** A field of the input that is to be mended, and how. */
export function invalid(field: string, message: string): Refusal {
  return { refused: 'INVALID', field, message }
}

import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import {
  branded,
  Forbidden,
  type InputProblem,
  InvalidInput,
  NotFound,
} from '../../editions/editorial/problems'
import { Role } from '../../editions/editorial/terms'
import type { User as UserRow } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { findUuid } from '../../graphql/global-id'
import {
  deactivateUser,
  type Invited,
  inviteUser,
  type Managed,
  reactivateUser,
  renewLink,
  setRole,
  takeSecondFactorAway,
} from '../manage'
import { administer } from './administer'
import { mailInvitation, mailLoss } from './mail-invitation'
import { User } from './user'
import { readInvitation } from './user-inputs'

const Invitation = builder.objectRef<Invited>('Invitation').implement({
  description: 'Somebody, with a link that signs them in once. It is shown this once: only its hash is kept.',
  fields: (t) => ({
    user: t.field({ type: User, description: 'Who it is for.', resolve: ({ user }) => user }),
    url: t.string({ description: 'The link, to be sent to them alone.', resolve: ({ link }) => link.url }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When it stops to work, if nobody follows it before.',
      resolve: ({ link }) => link.expiresAt,
    }),
    isMailed: t.boolean({
      description:
        'True when the link was mailed to them just now. Otherwise hand it to them: no mail is sent here, the letter could not be sent, or this is a repeated answer.',
      resolve: ({ letter }) => letter?.isSent === true,
    }),
    mailProblem: t.string({
      nullable: true,
      description:
        'Why the letter could not be sent, as the mail server says it; null where there is no such problem.',
      resolve: ({ letter }) => letter?.problem ?? null,
    }),
  }),
})

const InvitationResult = builder.unionType('InvitationResult', {
  description: 'The link, or why there is none.',
  types: [Invitation, InvalidInput, NotFound, Forbidden],
})

const UserResult = builder.unionType('UserResult', {
  description: 'Somebody as they now are, or why nothing was changed.',
  types: [User, InvalidInput, NotFound, Forbidden],
})

const InviteUserInput = builder.inputType('InviteUserInput', {
  description: 'Somebody who is to work here.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Their name. At most 100 characters.' }),
    email: t.string({ required: true, description: 'Their mail address, which nobody else here has.' }),
    role: t.field({ type: Role, required: true, description: 'What they are trusted with.' }),
  }),
})

const UserIdInput = builder.inputType('UserIdInput', {
  description: 'Somebody who works or worked here.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Their id.' }) }),
})

const SetRoleInput = builder.inputType('SetRoleInput', {
  description: 'What somebody is to be trusted with.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Their id.' }),
    role: t.field({ type: Role, required: true, description: 'The role.' }),
  }),
})

builder.mutationFields((t) => ({
  inviteUser: t.field({
    type: InvitationResult,
    description:
      'Takes somebody in, and makes the link that signs them in once, within a week. It is mailed to them where mail is set up.',
    args: { input: t.arg({ type: InviteUserInput, required: true, description: 'Who.' }) },
    resolve: (_root, { input: { role, ...input } }, context) => {
      const read = readInvitation(input)
      const { adminUrl } = context
      return inviting(context, async (tx, by) =>
        read.ok ? inviteUser(tx, { ...read.invitation, role, adminUrl }, by) : read.issues,
      )
    },
  }),
  renewSignInLink: t.field({
    type: InvitationResult,
    description: 'Makes a new link for somebody who lost theirs. Those made for them before work no more.',
    args: { input: t.arg({ type: UserIdInput, required: true, description: 'Who.' }) },
    resolve: (_root, { input }, context) =>
      inviting(context, (tx, by) =>
        renewLink(tx, { userId: idOf(input.id), adminUrl: context.adminUrl }, by),
      ),
  }),
  setRole: t.field({
    type: UserResult,
    description: 'Trusts somebody with another role, from their next request on. One administrator stays.',
    args: { input: t.arg({ type: SetRoleInput, required: true, description: 'Who, and the role.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'User', (tx, by) => setRole(tx, { userId: idOf(input.id), role: input.role }, by)),
  }),
  deactivateUser: t.field({
    type: UserResult,
    description:
      'Shuts somebody out at once: their sessions and links end. What they did stays under their name.',
    args: { input: t.arg({ type: UserIdInput, required: true, description: 'Who.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'User', (tx, by) =>
        deactivateUser(tx, { userId: idOf(input.id), now: context.now }, by),
      ),
  }),
  removeSecondFactor: t.field({
    type: UserResult,
    description:
      'Takes away the second factor of somebody who lost it: from now on they sign in without a code. They are told by mail, where mail is set up.',
    args: { input: t.arg({ type: UserIdInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) => {
      let lost: UserRow | null = null
      const result = await administer(context, 'User', async (tx, by) => {
        const done = await takeSecondFactorAway(tx, { userId: idOf(input.id) }, by)
        lost = 'hadSecondFactor' in done && done.hadSecondFactor ? done : null
        return done
      })
      if (lost) await mailLoss(context, lost)
      return result
    },
  }),
  reactivateUser: t.field({
    type: UserResult,
    description: 'Lets somebody in again who was deactivated.',
    args: { input: t.arg({ type: UserIdInput, required: true, description: 'Who.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'User', (tx, by) => reactivateUser(tx, { userId: idOf(input.id) }, by)),
  }),
}))

/** Makes somebody a link, and mails it once that is done for good; an answer that is repeated mails nothing again. */
async function inviting(
  context: Context,
  work: (tx: Transaction, by: Person) => Promise<Managed<Invited> | InputProblem[]>,
) {
  let made: Invited | null = null
  const result = await administer(context, 'Invitation', async (tx, by) => {
    const done = await work(tx, by)
    made = 'link' in done ? done : null
    return done
  })
  return made === null ? result : branded('Invitation', await mailInvitation(context, made))
}

/** What is no id names nobody. */
function idOf(text: string): string {
  return findUuid(text, ['User', 'Person']) ?? ''
}

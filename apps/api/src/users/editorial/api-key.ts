import { Person } from '../../editions/editorial/person'
import { forReading } from '../../editions/editorial/reading'
import { Role } from '../../editions/editorial/terms'
import { builder } from '../../graphql/builder'
import { type KeyWithUsers, listApiKeys } from '../api-keys'

export const ApiKey = builder.objectRef<KeyWithUsers>('ApiKey').implement({
  description: 'A key by which a program works here, under a name and a role of its own.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.string({
      description: 'What the program is called, as it stands by what it did.',
      resolve: ({ user }) => user.name,
    }),
    role: t.field({
      type: Role,
      description: 'What it is trusted with.',
      resolve: ({ user }) => user.role,
    }),
    person: t.field({
      type: Person,
      description: 'Whom it acts as: this person stands by all that was done with the key.',
      resolve: ({ user }) => user,
    }),
    createdBy: t.field({
      type: Person,
      description: 'The administrator who made it.',
      resolve: ({ createdBy }) => createdBy,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it stops to work.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute; null for one that never was.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended before its time; null for one that was not.',
    }),
  }),
})

builder.queryField('apiKeys', (t) =>
  t.field({
    type: [ApiKey],
    description:
      'The keys of all programs, the newest first; those that expired or were revoked too. For administrators.',
    resolve: (_root, _args, context) => listApiKeys(forReading(context, 'administer')),
  }),
)

import { forReading } from '../../editions/editorial/reading'
import { Role } from '../../editions/editorial/terms'
import type { User as UserRow } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'

/** What the list reads along with each. */
interface Read {
  secondFactor?: { confirmedAt: Date | null } | null
}

export const User = builder.objectRef<UserRow & Read>('User').implement({
  description: 'Somebody who works or worked here, as administrators look after them.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Their id.' }),
    name: t.exposeString('name', { description: 'Their name, as it stands by what they did.' }),
    email: t.exposeString('email', { description: 'Their address, for signing in.' }),
    role: t.expose('role', { type: Role, description: 'What they are trusted with.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they were invited.' }),
    lastSignInAt: t.expose('lastSignInAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they last signed in; null while they have not come yet.',
    }),
    hasSecondFactor: t.boolean({
      description: 'True when they are asked for a code after their password or link.',
      resolve: async ({ id, secondFactor }, _args, { db }) => {
        const factor =
          secondFactor === undefined
            ? await db.secondFactor.findUnique({ where: { userId: id } })
            : secondFactor
        return factor?.confirmedAt != null
      },
    }),
    deactivatedAt: t.expose('deactivatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they were shut out; null while they may work.',
    }),
  }),
})

builder.queryField('users', (t) =>
  t.field({
    type: [User],
    description: 'All who work or worked here, by name: those who may work before those who may not.',
    resolve: (_root, _args, context) =>
      forReading(context).user.findMany({
        where: { isSystem: false },
        include: { secondFactor: { select: { confirmedAt: true } } },
        orderBy: [{ deactivatedAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
      }),
  }),
)

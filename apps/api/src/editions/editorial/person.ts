import type { Person as PersonValue } from '../../core/person'
import { builder } from '../../graphql/builder'
import { Role } from './terms'

/** The columns of a person, wherever one is read along with what they did. */
export const personColumns = { id: true, name: true, email: true, role: true } as const

export const Person = builder.objectRef<PersonValue>('Person').implement({
  description: 'Somebody who works here.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Their id.' }),
    name: t.exposeString('name', { description: 'Their name.' }),
    email: t.string({
      nullable: true,
      description: 'Their address, for signing in; null for a program.',
      resolve: ({ email }) => (isMadeUp(email) ? null : email),
    }),
    role: t.expose('role', { type: Role, description: 'What they are trusted with.' }),
  }),
})

/** The importer and programs have no address: theirs ends in a name that no mail server has. */
function isMadeUp(email: string): boolean {
  return email.endsWith('.invalid')
}

builder.queryField('me', (t) =>
  t.field({
    type: Person,
    nullable: true,
    description: 'Who is signed in; null when nobody is. The only query that answers without signing in.',
    resolve: (_root, _args, { person }) => person,
  }),
)

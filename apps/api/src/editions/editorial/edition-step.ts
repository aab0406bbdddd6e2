import type { EditionStepKind as Kind } from '@parley/shared/editions'
import type { Person as PersonValue } from '../../core/person'
import { builder } from '../../graphql/builder'
import { Person } from './person'
import { EditionStepKind } from './terms'

interface Shape {
  id: string
  editionId: string
  kind: Kind
  by: PersonValue
  at: Date
  note: string | null
  scheduledFor: Date | null
  scheduledZone: string | null
}

export const EditionStep = builder.objectRef<Shape>('EditionStep').implement({
  description: 'A decision on an edition on its way to readers.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EditionStepKind, description: 'What was decided.' }),
    by: t.field({ type: Person, description: 'Who decided it.', resolve: ({ by }) => by }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    note: t.exposeString('note', { nullable: true, description: 'What was said along with it, or why.' }),
    scheduledFor: t.expose('scheduledFor', {
      type: 'DateTime',
      nullable: true,
      description: 'The time that was laid down, of a step about a schedule.',
    }),
    scheduledZone: t.exposeString('scheduledZone', {
      nullable: true,
      description: 'The time zone it was chosen in, as IANA names it.',
    }),
  }),
})

import { branded, Forbidden, InvalidInput, invalidInput } from '../editions/editorial/problems'
import { write } from '../editions/editorial/write'
import { builder } from '../graphql/builder'

const Looked = builder.objectRef<{ lookedAt: Date }>('Looked').implement({
  description: 'Up to when somebody has seen what happened here.',
  fields: (t) => ({
    lookedAt: t.expose('lookedAt', {
      type: 'DateTime',
      description: 'The moment; later than the one that was given where they had seen more already.',
    }),
  }),
})

const MarkLookedResult = builder.unionType('MarkLookedResult', {
  description: 'Up to when whoever asks has seen what happened, or why that did not change.',
  types: [Looked, InvalidInput, Forbidden],
})

const MarkLookedInput = builder.inputType('MarkLookedInput', {
  description: 'How far somebody has looked.',
  fields: (t) => ({
    upTo: t.field({
      type: 'DateTime',
      required: true,
      description:
        '`upTo` of the `sinceLooked` they were shown: what came after that was not shown, and stays to be seen.',
    }),
  }),
})

builder.mutationField('markLooked', (t) =>
  t.field({
    type: MarkLookedResult,
    description:
      'Says that whoever asks has seen what happened here up to a moment. It only moves forward, whichever tab or ' +
      'device says so last, and nothing goes away with it: all of it stays where it belongs.',
    args: { input: t.arg({ type: MarkLookedInput, required: true, description: 'Up to when.' }) },
    resolve: (_root, { input: { upTo } }, context) =>
      write(context, 'read', async (tx, by) => {
        const moved = await tx.$executeRaw`
          update "User" set "lookedAt" = ${upTo} where id = ${by.id} and ${upTo}::timestamptz <= clock_timestamp()`
        if (moved === 0) {
          const message = 'This moment is still to come: give the one up to which something was shown.'
          return invalidInput([{ path: ['upTo'], message }])
        }
        const { lookedAt } = await tx.user.findUniqueOrThrow({ where: { id: by.id } })
        return branded('Looked', { lookedAt: lookedAt ?? upTo })
      }),
  }),
)

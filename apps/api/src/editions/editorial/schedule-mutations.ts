import { builder } from '../../graphql/builder'
import { planEdition } from '../plan'
import { farthestSchedule, type Scheduled, scheduleEdition, unscheduleEdition } from '../schedule'
import { Blocked, nameBlockers } from './blocker'
import { DraftEdition } from './draft-edition'
import { EditionResult, readDraftEdition } from './edition-mutations'
import { readNote } from './edition-text'
import { doOnceWithin } from './once'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound } from './problems'
import { tellBlocked } from './publish-mutations'
import { decide, noteOf } from './review-mutations'
import { asWriter, findEditionId, noSuchEdition, refuseNotOpen } from './write'

const ScheduleResult = builder.unionType('ScheduleResult', {
  description: 'The scheduled edition, or why it is not scheduled.',
  types: [DraftEdition, Blocked, InvalidInput, NotFound, Forbidden],
})

const ScheduleEditionInput = builder.inputType('ScheduleEditionInput', {
  description: 'An edition, and when it is to go out.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    fingerprint: t.string({
      required: true,
      description: 'Its `fingerprint` as it was read: exactly that goes out. Anything saved since refuses.',
    }),
    at: t.field({
      type: 'DateTime',
      required: true,
      description: `When, later than now and at most ${farthestSchedule} days ahead.`,
    }),
    timeZone: t.string({
      description:
        'The time zone the time was chosen in, as IANA names it, such as `Europe/Vienna`: it is shown with the time. Without it, the newsroom’s.',
    }),
  }),
})

const UnscheduleEditionInput = builder.inputType('UnscheduleEditionInput', {
  description: 'A scheduled edition, to be taken off the schedule.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    note: t.string({ description: 'Why. At most 2000 characters.' }),
  }),
})

builder.mutationFields((t) => ({
  scheduleEdition: t.field({
    type: ScheduleResult,
    description:
      'Lays down when an edition goes out. What would not go out at that time, after all that is scheduled before it, is refused with every reason. Whatever is changed in it afterwards takes it off the schedule.',
    args: { input: t.arg({ type: ScheduleEditionInput, required: true, description: 'What, and when.' }) },
    resolve: async (_root, { input }, context, info) => {
      const { timeZone, fourEyes } = context
      const { fingerprint, at } = input
      const scheduled = await asWriter(context, 'publish', async (writer, by) => {
        const editionId = findEditionId(input.id)
        if (!editionId) return noSuchEdition()
        const zone = input.timeZone ?? timeZone
        const request = { editionId, fingerprint, at, zone, timeZone, fourEyes }
        const outcome = await doOnceWithin<Scheduled>(writer, context.once, by, (within) =>
          scheduleEdition(writer, { ...request, within }, by),
        )
        if (outcome.status === 'DECIDED') return outcome.edition
        if (outcome.status === 'NOT_OPEN') return refuseNotOpen(writer, editionId, outcome.message, 'id')
        if (outcome.status === 'REFUSED')
          return invalidInput([{ path: [outcome.field], message: outcome.message }])
        const plan = await planEdition(writer, editionId)
        const blockers = await nameBlockers(writer, editionId, plan, outcome.blockers)
        return branded('Blocked', { message: tellBlocked(blockers.length), blockers })
      })
      return 'state' in scheduled ? readDraftEdition(context, info, scheduled.id) : scheduled
    },
  }),
  unscheduleEdition: t.field({
    type: EditionResult,
    description: 'Takes an edition off the schedule: it stands as its last decision left it.',
    args: { input: t.arg({ type: UnscheduleEditionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context, info) => {
      const note = readNote('note', input.note)
      return decide({ context, info, act: 'publish', id: input.id }, note, (tx, editionId, by) =>
        unscheduleEdition(tx, { editionId, note: noteOf(note) }, by),
      )
    },
  }),
}))

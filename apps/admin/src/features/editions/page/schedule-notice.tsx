import { Notice } from '@/components/notice'
import { ZonedMoment } from '@/components/zoned-moment'
import type { EditionRead } from './read-edition'

/** Says when an edition goes out by itself, or that it should have. */
export function ScheduleNotice({ edition }: { edition: EditionRead }) {
  const { scheduledFor, scheduledZone, scheduledBy, scheduleFailedAt, steps } = edition
  if (scheduledFor)
    return (
      <Notice tone="info" title="Goes out by itself">
        <ZonedMoment at={scheduledFor} zone={scheduledZone} />, exactly as it stands: scheduled by{' '}
        {scheduledBy?.name}. Whatever is changed in it takes it off the schedule.
      </Notice>
    )
  if (!scheduleFailedAt) return null
  const failure = steps.findLast(({ kind }) => kind === 'SCHEDULE_FAILED')
  return (
    <Notice tone="danger" title="This edition did not go out at its time" isAlert>
      {failure?.note} Readers have seen nothing of it.
    </Notice>
  )
}

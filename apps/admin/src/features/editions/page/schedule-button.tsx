'use client'
import { Button, Select, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { ZonedMoment } from '@/components/zoned-moment'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { BlockerWordsFragment } from '@/lib/graphql/generated/graphql'
import { formatInstant } from '@/lib/record-time'
import { refusalIn } from '@/lib/refusal'
import { instantOf, localOf, nextHour } from '@/lib/zoned-time'
import { BlockerList } from '../blocker-list'
import { NoteButton } from './note-button'

interface Props {
  id: string
  title: string
  fingerprint: string
  changeCount: number
  scheduledFor: string | null
  scheduledZone: string | null
  newsroomZone: string
}

/** Lays down when an edition goes out, moves that, or takes it back. */
export function ScheduleButton({ id, title, fingerprint, changeCount, newsroomZone, ...props }: Props) {
  const { scheduledFor, scheduledZone } = props
  const router = useRouter()
  const [isOpen, dialog] = useDisclosure(false)
  const [zone, setZone] = useState(scheduledZone ?? newsroomZone)
  const [local, setLocal] = useState('')
  const [blockers, setBlockers] = useState<BlockerWordsFragment[]>([])
  const at = instantOf(local, zone)

  function open() {
    setLocal(scheduledFor ? localOf(new Date(scheduledFor), zone) : nextHour(new Date(), zone))
    setBlockers([])
    dialog.open()
  }

  async function schedule() {
    setBlockers([])
    if (!at) return 'Choose a day and a time.'
    const { scheduleEdition } = await askFromBrowser(scheduleDocument, {
      input: { id, fingerprint, at: at.toISOString(), timeZone: zone },
    })
    router.refresh()
    if (scheduleEdition.__typename === 'Blocked') setBlockers(scheduleEdition.blockers)
    if (scheduleEdition.__typename !== 'DraftEdition') return refusalIn(scheduleEdition)
    notifications.show({ message: `“${title}” goes out ${formatInstant(at, zone, 'MINUTE')}.` })
    dialog.close()
    return null
  }

  return (
    <>
      <Button variant="default" onClick={open}>
        {scheduledFor ? 'Schedule anew…' : 'Schedule…'}
      </Button>
      {scheduledFor && (
        <NoteButton
          verb="Take off the schedule"
          title={`Take “${title}” off the schedule`}
          words="It no longer goes out by itself, and stands as its last decision left it."
          label="Why"
          description="If there is something to say. Only those who work here read it."
          done={`“${title}” is off the schedule.`}
          act={async (note) =>
            (await askFromBrowser(unscheduleDocument, { input: { id, note } })).unscheduleEdition
          }
        />
      )}
      <DecisionDialog
        title={`Schedule “${title}”`}
        isOpen={isOpen}
        onClose={dialog.close}
        verb="Schedule"
        isDisabled={changeCount === 0}
        decide={schedule}
        problemDetails={blockers.length > 0 && <BlockerList blockers={blockers} />}
      >
        <p style={{ margin: 0 }}>
          {changeCount === 0
            ? 'This edition changes nothing yet: there is nothing to schedule.'
            : 'It goes out by itself at this time, exactly as it stands now. Whatever is changed in it before takes it off the schedule.'}
        </p>
        <TextInput
          type="datetime-local"
          label="Day and time"
          required
          value={local}
          data-autofocus
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
        <Select
          label="Time zone"
          data={zones(newsroomZone)}
          value={zone}
          onChange={(chosen) => chosen && setZone(chosen)}
          searchable
          allowDeselect={false}
          limit={60}
          nothingFoundMessage="No such time zone"
        />
        {at && (
          <div aria-live="polite">
            That is <ZonedMoment at={at.toISOString()} zone={zone} />, or{' '}
            {formatInstant(at, ownZone(), 'MINUTE')} where you are.
          </div>
        )}
      </DecisionDialog>
    </>
  )
}

/** The newsroom's first, then one's own, then all there are. */
function zones(newsroomZone: string): string[] {
  return [...new Set([newsroomZone, ownZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])]
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

const scheduleDocument = graphql(`
  mutation ScheduleEdition($input: ScheduleEditionInput!) {
    scheduleEdition(input: $input) {
      __typename
      ... on Problem { message }
      ... on Blocked { blockers { ...BlockerWords } }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

const unscheduleDocument = graphql(`
  mutation UnscheduleEdition($input: UnscheduleEditionInput!) {
    unscheduleEdition(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

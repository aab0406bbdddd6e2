'use client'
import { Button, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { labelOf } from '@parley/shared/content/terms'
import { type EditionKind, editionKinds } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { Notice } from '@/components/notice'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { BlockerWordsFragment } from '@/lib/graphql/generated/graphql'
import { isRefusal, refusalIn } from '@/lib/refusal'
import { counted } from '@/lib/wording'
import { BlockerList } from '../blocker-list'
import { ApprovedNote } from './approved-note'
import { noteFieldId } from './note-field'

interface Props {
  id: string
  title: string
  kind: EditionKind
  note: string | null
  changeCount: number
  blockerCount: number
  /** Nobody else approved it: it goes out with a reason, and waits for a review afterwards. */
  needsReason: boolean
  /** An edit of it would void the approval that it has. */
  isApproved: boolean
  /** The address asks for the dialog, as the Publish button at the top does. */
  isAskedFor: boolean
}

/** Publishes after one look at what goes out and what readers are told. */
export function PublishButton({ id, title, kind, note, changeCount, blockerCount, ...props }: Props) {
  const { needsReason, isApproved, isAskedFor } = props
  const router = useRouter()
  const [isOpenHere, dialog] = useDisclosure(false)
  // Until somebody writes here, it is the note of the page, which may be written meanwhile.
  const [written, setWritten] = useState<string | null>(null)
  const words = written ?? note ?? ''
  const [reason, setReason] = useState('')
  const [blockers, setBlockers] = useState<BlockerWordsFragment[]>([])
  const [goesToNote, setGoesToNote] = useState(false)
  const isOpen = isOpenHere || isAskedFor
  const isBlocked = blockerCount > 0 || changeCount === 0

  function close() {
    dialog.close()
    if (isAskedFor) router.replace(`/editions/${id}`, { scroll: false })
  }

  useEffect(() => {
    if (!goesToNote || isOpen) return
    setGoesToNote(false)
    document.getElementById(noteFieldId)?.focus()
  }, [goesToNote, isOpen])

  async function publish() {
    setBlockers([])
    if (!isApproved && words.trim() !== (note ?? '')) {
      const { editEdition } = await askFromBrowser(noteDocument, { input: { id, publicNote: words.trim() } })
      if (isRefusal(editEdition)) return refusalIn(editEdition)
    }
    const { publishEdition } = await askFromBrowser(publishDocument, {
      input: { id, reason: needsReason ? reason.trim() : null },
    })
    if (publishEdition.__typename === 'Blocked') setBlockers(publishEdition.blockers)
    if (publishEdition.__typename !== 'PublishedEdition') {
      // Somebody may have voided its approval meanwhile: then the dialog asks for a reason.
      router.refresh()
      return refusalIn(publishEdition)
    }
    notifications.show({
      title: `Published as edition ${publishEdition.edition.number}`,
      message: `“${title}” is what readers see now.`,
      autoClose: 8000,
    })
    close()
    router.refresh()
    return null
  }

  return (
    <>
      <Button variant={needsReason ? 'default' : 'filled'} onClick={dialog.open}>
        Publish…
      </Button>
      <DecisionDialog
        title={`Publish “${title}”`}
        isOpen={isOpen}
        onClose={close}
        verb="Publish now"
        variant={isBlocked ? 'light' : 'filled'}
        isDisabled={changeCount === 0}
        decide={publish}
        problemDetails={blockers.length > 0 && <BlockerList blockers={blockers} />}
      >
        <p style={{ margin: 0 }}>
          {changeCount === 0
            ? 'This edition changes nothing yet: there is nothing to publish.'
            : `${counted(changeCount, 'document')} will change for readers at once, as one ${labelOf(editionKinds, kind).toLowerCase()}. It becomes part of the record and can be reverted, never erased.`}
        </p>
        {blockerCount > 0 && (
          <Notice tone="attention" title={`${counted(blockerCount, 'thing')} to mend first`}>
            {blockerCount === 1
              ? 'It is listed on the edition page, with a link to its field.'
              : 'They are listed on the edition page, each with a link to its field.'}
          </Notice>
        )}
        {isApproved ? (
          <ApprovedNote
            note={note}
            onLeave={() => {
              setGoesToNote(true)
              close()
            }}
          />
        ) : (
          <Textarea
            label="Note to readers"
            description="What changed and why, in a sentence or two. Corrections, clarifications, retractions and withdrawals need one."
            autosize
            minRows={2}
            maxLength={2000}
            value={words}
            data-autofocus
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
        )}
        {needsReason && (
          <Textarea
            label="Why it goes out without a review"
            description="Nobody else has approved it. It will wait in the inbox to be reviewed, with this reason."
            autosize
            minRows={2}
            maxLength={2000}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </DecisionDialog>
    </>
  )
}

const noteDocument = graphql(`
  mutation SaveNote($input: EditEditionInput!) {
    editEdition(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

const publishDocument = graphql(`
  mutation PublishEdition($input: PublishEditionInput!) {
    publishEdition(input: $input) {
      __typename
      ... on PublishedEdition { edition { number } }
      ... on Problem { message }
      ... on Blocked { blockers { ...BlockerWords } }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

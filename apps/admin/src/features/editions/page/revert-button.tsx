'use client'
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { getHotkeyHandler, useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { type EditionKind, kindsThatOweNote } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/components/notice'
import { askFromBrowser } from '@/lib/browser-client'
import { bareId } from '@/lib/document-address'
import { messageOf } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'
import { refusalIn } from '@/lib/refusal'
import { chooseEdition } from '../choose-edition'
import { EditionKindSelect } from '../edition-kind-select'

/** Stages the inverse of a published edition in a new draft, with what readers will be told, and goes there. */
export function RevertButton({ number, title }: { number: number; title: string }) {
  const router = useRouter()
  const [isOpen, dialog] = useDisclosure(false)
  const [kind, setKind] = useState<EditionKind>('CORRECTION')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function revert() {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      const input = { number, kind, publicNote: note.trim() }
      const { revertEdition } = await askFromBrowser(revertDocument, { input })
      if (revertEdition.__typename !== 'RevertedEdition') return setProblem(refusalIn(revertEdition))
      const id = bareId(revertEdition.edition.id)
      await chooseEdition(id)
      notifications.show({ message: 'The draft is made, and you work in it now.' })
      router.push(`/editions/${id}`)
    } catch (failure) {
      setProblem(messageOf(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        Revert…
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={`Revert edition ${number}?`} size="lg">
        <Stack gap="md" onKeyDown={getHotkeyHandler([['mod+Enter', revert]])}>
          <p style={{ margin: 0 }}>
            A new draft edition is made that takes back what “{title}” changed, and keeps what was changed
            since. Readers see nothing until you publish it.
          </p>
          <Textarea
            label="Why it is taken back"
            description={
              kindsThatOweNote.has(kind)
                ? 'Readers are told this. It can be written later, but the draft is not published without it.'
                : 'Readers are told this.'
            }
            autosize
            minRows={2}
            maxLength={4000}
            value={note}
            data-autofocus
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <EditionKindSelect value={kind} onChange={setKind} />
          {problem && <Notice tone="danger" title={problem} isAlert />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={dialog.close}>
              Not now
            </Button>
            <Button onClick={revert} loading={isBusy}>
              Make the draft ⌘↵
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

const revertDocument = graphql(`
  mutation RevertEdition($input: RevertEditionInput!) {
    revertEdition(input: $input) {
      __typename
      ... on RevertedEdition { edition { id } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

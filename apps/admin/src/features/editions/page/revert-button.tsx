'use client'
import { Button, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { type EditionKind, kindsThatOweNote } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { DecisionDialog } from '@/components/decision-dialog'
import { askFromBrowser } from '@/lib/browser-client'
import { bareId } from '@/lib/document-address'
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

  async function revert() {
    const input = { number, kind, publicNote: note.trim() }
    const { revertEdition } = await askFromBrowser(revertDocument, { input })
    if (revertEdition.__typename !== 'RevertedEdition') return refusalIn(revertEdition)
    const id = bareId(revertEdition.edition.id)
    await chooseEdition(id)
    notifications.show({ message: 'The draft is made, and you work in it now.' })
    router.push(`/editions/${id}`)
    return null
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        Revert…
      </Button>
      <DecisionDialog
        title={`Revert edition ${number}?`}
        isOpen={isOpen}
        onClose={dialog.close}
        verb="Make the draft"
        decide={revert}
      >
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
      </DecisionDialog>
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

'use client'
import { Stack, Textarea, TextInput } from '@mantine/core'
import { type EditionKind, kindsThatOweNote } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { askFromBrowser } from '@/lib/browser-client'
import { messageOf } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'
import { isRefusal, refusalIn } from '@/lib/refusal'
import { EditionKindSelect } from '../edition-kind-select'
import classes from './edition-fields.module.css'
import { noteFieldId } from './note-field'

interface Fields {
  title: string
  kind: EditionKind
  publicNote: string
  internalNote: string
  byline: string
}

interface Props {
  id: string
  initial: Fields
  isReadOnly: boolean
  hasWithdrawal: boolean
}

/** What the edition says of itself. Each field saves itself when it is left. */
export function EditionFields({ id, initial, isReadOnly, hasWithdrawal }: Props) {
  const [fields, setFields] = useState(initial)
  const { save, status, problem } = useSaved(id, initial)
  const owesNote = kindsThatOweNote.has(fields.kind) || hasWithdrawal
  const set = (changed: Partial<Fields>) => setFields({ ...fields, ...changed })
  return (
    <section aria-label="About this edition" className={classes.fields}>
      <Stack gap="sm">
        <TextInput
          label="Title"
          maxLength={200}
          readOnly={isReadOnly}
          value={fields.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          onBlur={() => save({ title: fields.title })}
        />
        <EditionKindSelect
          value={fields.kind}
          disabled={isReadOnly}
          onChange={(kind) => {
            set({ kind })
            save({ kind })
          }}
        />
        <Textarea
          id={noteFieldId}
          label="Note to readers"
          description={
            owesNote
              ? 'Needed: what was wrong, or why it is withdrawn.'
              : 'What changed, in a sentence or two.'
          }
          autosize
          minRows={2}
          readOnly={isReadOnly}
          value={fields.publicNote}
          onChange={(event) => set({ publicNote: event.currentTarget.value })}
          onBlur={() => save({ publicNote: fields.publicNote })}
        />
        <Textarea
          label="Internal note"
          description="Only for those who work here."
          autosize
          minRows={2}
          readOnly={isReadOnly}
          value={fields.internalNote}
          onChange={(event) => set({ internalNote: event.currentTarget.value })}
          onBlur={() => save({ internalNote: fields.internalNote })}
        />
        <TextInput
          label="Byline"
          description="Under whose name it goes out; the newsroom’s when empty."
          readOnly={isReadOnly}
          value={fields.byline}
          onChange={(event) => set({ byline: event.currentTarget.value })}
          onBlur={() => save({ byline: fields.byline })}
        />
        <p className={classes.status} role="status" data-is-problem={problem !== null}>
          {problem ?? status}
        </p>
      </Stack>
    </section>
  )
}

/** Saves one field at a time. What failed stays in the form, and is said. */
function useSaved(id: string, initial: Fields) {
  const router = useRouter()
  const saved = useRef(initial)
  const [status, setStatus] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function save(changed: Partial<Fields>) {
    const wanted = { ...saved.current, ...changed }
    if (JSON.stringify(wanted) === JSON.stringify(saved.current)) return
    setProblem(null)
    setStatus('Saving…')
    try {
      const { editEdition } = await askFromBrowser(editDocument, { input: { id, ...changed } })
      if (isRefusal(editEdition)) return setProblem(`Not saved. ${refusalIn(editEdition)}`)
      saved.current = wanted
      setStatus('Saved')
      router.refresh()
    } catch (failure) {
      setProblem(`Not saved. ${messageOf(failure)}`)
    }
  }

  return { save, status, problem }
}

const editDocument = graphql(`
  mutation EditEdition($input: EditEditionInput!) {
    editEdition(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

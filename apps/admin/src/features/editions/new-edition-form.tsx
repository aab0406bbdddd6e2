'use client'
import { Button, Stack, TextInput } from '@mantine/core'
import type { EditionKind } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { askFromBrowser } from '@/lib/browser-client'
import { bareId } from '@/lib/document-address'
import { messageOf } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'
import { refusalIn } from '@/lib/refusal'
import { chooseEdition } from './choose-edition'
import { EditionKindSelect } from './edition-kind-select'

/** Creates a draft edition and makes it the one to work in. */
export function NewEditionForm({ onCreated }: { onCreated?: (id: string) => void }) {
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<EditionKind>('UPDATE')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function create(event: FormEvent) {
    event.preventDefault()
    if (title.trim() === '') return setProblem('Say in a few words what this edition is about.')
    setBusy(true)
    setProblem(null)
    try {
      const { createEdition } = await askFromBrowser(createDocument, { input: { title: title.trim(), kind } })
      if (createEdition.__typename !== 'DraftEdition') return setProblem(refusalIn(createEdition))
      const id = bareId(createEdition.id)
      await chooseEdition(id)
      setTitle('')
      router.refresh()
      onCreated?.(id)
    } catch (failure) {
      setProblem(messageOf(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={create} noValidate>
      <Stack gap="xs">
        <TextInput
          label="What the edition is about"
          placeholder="Second day of the Moscow talks"
          value={title}
          maxLength={200}
          error={problem}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <EditionKindSelect value={kind} onChange={setKind} />
        <Button type="submit" loading={isBusy}>
          Create and work in it
        </Button>
      </Stack>
    </form>
  )
}

const createDocument = graphql(`
  mutation CreateEdition($input: CreateEditionInput!) {
    createEdition(input: $input) {
      __typename
      ... on DraftEdition { id title }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)

'use client'

import { Alert, Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import { titleOf } from '@parley/shared/compare/titles'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Day } from '@parley/shared/when/day'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import type { DocumentNames } from '@/features/pickers/document-names'
import type { FoundDocument } from '@/features/pickers/found-document'
import { useNameOf } from '@/features/pickers/picker-context'
import { applyEdit } from '../draft/apply-edit'
import { type FormIssue, findIssues } from '../draft/find-issues'
import { proposeSlug } from '../draft/propose-slug'
import { referencesIn } from '../draft/references-in'
import type { EditorialCalls } from '../editorial-calls'
import { FieldGroup } from '../fields/field-group'
import { FormContext } from '../form-context'
import { useFormSurroundings } from '../use-form-surroundings'
import { documentToCreate, fieldsToCreate, nameIn } from './fields-to-create'

export interface CreateFormProps {
  kind: DocumentKind
  typed: string
  sourceId: string | null
  calls: EditorialCalls
  names: DocumentNames
  today: Day
  /** The document as it was staged, or null when the editor left. */
  onLeave(found: FoundDocument | null): void
}

/** What a document cannot do without, staged into the edition the page is in. */
export function CreateForm({ kind, typed, sourceId, calls, names, today, onLeave }: CreateFormProps) {
  const { noun, schema } = kindOf(kind)
  const root = useRef<HTMLFormElement>(null)
  const nameOf = useNameOf(names)
  const [id] = useState(() => uuidv7())
  const [document, setDocument] = useState(() => documentToCreate(kind, typed, sourceId))
  const [refused, setRefused] = useState<{ message: string; issues: FormIssue[] } | null>(null)
  const [isStaging, setIsStaging] = useState(false)
  const [announcement, announce] = useState('')
  const slug = document.slug || proposeSlug(kind, document, nameOf)
  const isSlugNeeded = document.slug !== '' || (slug === '' && nameIn(kind, document) !== '')
  const wanted = { ...document, slug }
  const checked = findIssues(kind, wanted)
  const form = useFormSurroundings({
    kind,
    document: wanted,
    issues: [...checked.issues, ...(refused?.issues ?? [])],
    today,
    nameOf,
    root,
    announce,
    edit(edit) {
      setDocument((before) => applyEdit(before, edit))
      setRefused(null)
    },
  })
  const layout = { first: fieldsToCreate(kind, wanted, isSlugNeeded), more: [] }

  useEffect(() => names.want(referencesIn(schema, document)), [names, schema, document])

  /** The name came from the picker, so the first thing still missing is where to go on. */
  function goToFirst() {
    form.focusField(checked.issues[0]?.path ?? layout.first[0] ?? '')
  }

  async function stage() {
    if (isStaging) return
    const [issue] = checked.issues
    if (!checked.whole) {
      form.showAll()
      return issue && form.focusField(issue.path)
    }
    setIsStaging(true)
    const answer = await calls
      .stage(kind, id, { document: checked.whole, baseVersion: 0, lock: 0, key: uuidv7() })
      .catch(() => ({
        status: 'REFUSED' as const,
        message: 'The server does not answer. Try again in a moment.',
      }))
    setIsStaging(false)
    if (answer.status === 'STAGED') {
      const title = titleOf(kind, answer.document, nameOf)
      return onLeave({ kind, id, slug, title, detail: 'New in this edition', state: 'STAGED' })
    }
    const issues = answer.status === 'INVALID' ? answer.issues : []
    setRefused({ message: answer.message, issues: issues.map((each) => ({ ...each, isMissing: false })) })
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    void stage()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void stage()
  }

  return (
    <FormContext value={form.tools}>
      <form
        ref={root}
        noValidate
        // The dialog puts the focus here when it opens, and the form hands it on.
        data-autofocus
        tabIndex={-1}
        onFocus={(event) => event.target === event.currentTarget && goToFirst()}
        onSubmit={onSubmit}
        onKeyDown={onKeyDown}
      >
        <Stack gap="md">
          {refused && (
            <Alert color="red" role="alert" title="Not created yet">
              {refused.message}
            </Alert>
          )}
          <FieldGroup schema={schema} layout={layout} value={wanted} place="" />
          <Group justify="space-between" gap="xs">
            <Text size="xs" c="dimmed">
              You can fill in the rest later: it stays in this edition until that is published.
            </Text>
            <Group gap="xs" ml="auto">
              <Button variant="default" onClick={() => onLeave(null)}>
                Cancel
              </Button>
              <Button type="submit" loading={isStaging}>
                Create {noun}
              </Button>
            </Group>
          </Group>
        </Stack>
        <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
      </form>
    </FormContext>
  )
}
